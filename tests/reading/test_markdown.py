"""Markdown comes out as plain paragraphs, its front matter as metadata."""

from datetime import date

import pytest

from checks.reading import Document, read

ARTICLE = """---
title: "Varnby closes its old bridge"
authors: [Lena Aho, "Tom Reed"]
date: 2026-03-02T10:00:00Z
lang: en-GB
outlet: The Varnby Ledger
url: https://ledger.example/bridge
draft: true
---

# Old bridge *closed*

The council [voted](https://ledger.example/vote "Vote") on **Tuesday**,
said the `mayor`.\\
Nobody spoke & nobody left.

> We had no
> choice.

* First point
    1. Inner point
* Second point

| Year | Cost |
|------|-----:|
| 2025 | 12.4 |

![A view of the bridge](bridge.jpg)

    indented
"""


def test_a_file_of_markdown_gives_paragraphs_and_metadata():
    assert read("bridge.md", ARTICLE.encode()) == Document(
        text="\n\n".join(
            [
                "Old bridge closed",
                "The council voted on Tuesday, said the mayor.",
                "Nobody spoke & nobody left.",
                "We had no choice.",
                "First point",
                "Inner point",
                "Second point",
                "Year | Cost",
                "2025 | 12.4",
                "A view of the bridge",
                "indented",
            ]
        ),
        headline="Varnby closes its old bridge",
        byline="Lena Aho, Tom Reed",
        outlet="The Varnby Ledger",
        published=date(2026, 3, 2),
        language="en",
        charset="utf-8",
        url="https://ledger.example/bridge",
    )


def test_without_front_matter_the_text_itself_tells():
    document = read("bridge.markdown", b"# Bridge shut\r\n\r\nBy Lena Aho\r\n\r\nThe town closed it.")
    assert (document.headline, document.byline) == ("Bridge shut", "Lena Aho")
    assert document.text == "Bridge shut\n\nBy Lena Aho\n\nThe town closed it."


@pytest.mark.parametrize(
    ("front", "byline"),
    [
        ("author: Lena Aho", "Lena Aho"),
        ("authors:\n  - Lena Aho\n  - 'Tom Reed'", "Lena Aho, Tom Reed"),
        ("tags: x", ""),
    ],
)
def test_authors_are_written_in_several_ways(front, byline):
    assert read("bridge.md", f"---\n{front}\n---\nThe town closed it.".encode()).byline == byline


@pytest.mark.parametrize("day", ["2026-02-31", "yesterday", ""])
def test_a_date_that_is_none_is_left_out(day):
    assert read("bridge.md", f"---\ndate: {day}\n---\nThe town closed it.".encode()).published is None


def test_text_between_two_rules_is_text():
    document = read("bridge.md", b"---\nThe town closed it.\n\n---\nNobody spoke.")
    assert document.text == "The town closed it.\n\nNobody spoke."


def test_html_in_markdown_is_the_words_it_is():
    assert (
        read("bridge.md", b"Shut <script>x</script>\n\n<div>all</div>").text
        == "Shut <script>x</script>\n\n<div>all</div>"
    )


def test_a_thread_quoted_forty_times_keeps_its_words():
    assert read("thread.md", b"> " * 40 + b"We had no choice.").text == "We had no choice."
