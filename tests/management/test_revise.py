"""`manage.py revise`: a new text from a file."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from checks.models import Article
from tests.make import make_article, make_desk, make_user
from tests.rows import make_ready

pytestmark = pytest.mark.django_db
OLD = "The pool opened in 1931. It has 40 lanes today."


@pytest.fixture
def article() -> Article:
    return make_article(text=OLD, by=make_user("ines", desk=(desk := make_desk())), desk=desk)


def file_of(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "pool.txt"
    path.write_text(text, encoding="utf-8")
    return path


def revise(*given: object) -> str:
    out = StringIO()
    call_command("revise", *map(str, given), stdout=out)
    return out.getvalue()


def test_it_says_what_became_of_the_claims(article: Article, tmp_path: Path):
    said = revise(article.pk, file_of(tmp_path, OLD.replace("40", "14")), "--by", "ines")
    assert said == "Revision 2: 1 unchanged, 0 moved, 1 reworded, 0 cut; 0 passages bare.\n"
    assert article.revisions.count() == 2


def test_a_preview_changes_nothing(article: Article, tmp_path: Path):
    assert revise(article.pk, file_of(tmp_path, OLD + " New."), "--by", "ines", "--preview").startswith("Revision 2: ")
    assert article.revisions.count() == 1


def test_what_cannot_be_done_is_refused_in_one_sentence(article: Article, tmp_path: Path):
    make_user("bo", desk=make_desk())
    make_user("otto", desk=article.desk, roles=["admin"])
    file, other = file_of(tmp_path, OLD), tmp_path / "other.txt"
    other.write_text("Other words.", encoding="utf-8")
    for given, sentence in (
        ((article.pk, file, "--by", "ines"), "This is the text of revision 1 already: nothing was changed."),
        ((article.pk, file, "--by", "bo"), f"There is no article {article.pk} on the desks of bo."),
        (
            (article.pk, other, "--by", "otto"),
            "Ask a reporter or a checker or an editor: only they may replace the text with a new revision.",
        ),
        ((article.pk, tmp_path / "none.txt", "--by", "ines"), "cannot be read"),
        ((article.pk, file), "There is no superuser: say with --by who does it."),
    ):
        with pytest.raises(CommandError, match=sentence):
            revise(*given)
    assert article.revisions.count() == 1


def test_an_article_that_is_ready_is_not_revised(article: Article, tmp_path: Path):
    make_ready(article)
    with pytest.raises(CommandError, match="This article is ready, and frozen as its check file has it"):
        revise(article.pk, file_of(tmp_path, "Other words."), "--by", "ines")
