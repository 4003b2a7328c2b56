"""The split of 2,225 news articles: none fails, and every word of each belongs to one draft."""

import gzip
import json
from pathlib import Path

import pytest

from checks.splitting import split

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "data" / "corpus" / "bbc.jsonl.gz"


@pytest.mark.skipif(not CORPUS.exists(), reason="shared/data is not on this machine")
def test_every_article_of_the_news_corpus_is_tiled():
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    assert len(texts) > 2000
    for text in texts:
        at = 0
        for draft in split(text, "en"):
            assert not text[at : draft.start].strip()
            assert draft.start < draft.end
            at = draft.end
        assert not text[at:].strip()
