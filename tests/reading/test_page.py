"""Web pages: the article without what stands around it, and what the page tells of it."""

from datetime import date

import pytest

from checks.reading import Document, read, read_pasted

HEAD = """<title>Old bridge closed | The Varnby Ledger</title>
<meta name="author" content="Lena Aho">
<meta property="article:published_time" content="2026-03-02T10:00:00Z">
<meta property="og:site_name" content="The Varnby Ledger">
<link rel="canonical" href="https://ledger.example/bridge">"""

ARTICLE = """<h1>Old bridge closed</h1>
<p>The town council of Varnby voted on <a href="/t">Tuesday</a> to close the <b>old
   bridge</b>, and the works will cost 12.4 million euros.<br>Nobody spoke against it.</p>
<p>The mayor, Ilse Brandt, said there was <q>no choice</q> left to the town.</p>
<h2>What comes next</h2>
<ul><li>The tender goes to three firms</li><li>The school bus takes the ring road</li></ul>
<blockquote><p>We had no choice.</p><p>None at all.</p></blockquote>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2025</td><td>12.4</td></tr></table>"""

PAGE = f"""<!doctype html><html lang="en-GB"><head>{HEAD}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article>{ARTICLE}</article>
<footer>© The Varnby Ledger. All rights reserved.</footer><script>track("reader")</script></body></html>"""

PARAGRAPHS = [
    "Old bridge closed",
    "The town council of Varnby voted on Tuesday to close the old bridge, and the works will cost 12.4 million euros.",
    "Nobody spoke against it.",
    "The mayor, Ilse Brandt, said there was “no choice” left to the town.",
    "What comes next",
    "The tender goes to three firms",
    "The school bus takes the ring road",
    "We had no choice.",
    "None at all.",
    "Year | Cost",
    "2025 | 12.4",
]


def test_a_page_gives_its_article_and_its_metadata():
    assert read("bridge.html", PAGE.encode()) == Document(
        text="\n\n".join(PARAGRAPHS),
        headline="Old bridge closed",
        byline="Lena Aho",
        outlet="The Varnby Ledger",
        published=date(2026, 3, 2),
        language="en",
        charset="utf-8",
        url="https://ledger.example/bridge",
    )


@pytest.mark.parametrize("name", ["bridge.txt", "bridge.htm", "bridge", "bridge.md"])
def test_a_page_is_a_page_whatever_its_file_is_called(name):
    assert read(name, PAGE.encode()) == read("bridge.html", PAGE.encode())


def test_the_source_of_a_page_may_be_pasted():
    document = read_pasted(PAGE)
    assert (document.text.split("\n\n"), document.charset) == (PARAGRAPHS, "")


def test_no_headline_is_added_to_an_article_that_does_not_say_it():
    document = read("bridge.html", PAGE.replace("<h1>Old bridge closed</h1>", "").encode())
    assert document.headline == "Old bridge closed"
    assert document.text.split("\n\n") == PARAGRAPHS[1:]


@pytest.mark.parametrize(
    "said", ["The town council of Varnby <b>voted</b> to close the bridge for two years.", "Shut."]
)
def test_a_paragraph_said_three_times_stays_three_times(said):
    page = PAGE.replace("<h2>", f"<p>{said}</p>\n" * 3 + "<h2>")
    text = said.replace("<b>", "").replace("</b>", "")
    assert read("bridge.html", page.encode()).text.split("\n\n") == [*PARAGRAPHS[:4], text, text, text, *PARAGRAPHS[4:]]


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("<p>Bridge shut</p>", "Bridge shut"),
        ("Bridge shut", "Bridge shut"),
        ("<div>Bridge <i>shut</i></div><div>All <span>day</span></div>", "Bridge shut\n\nAll day"),
        ("<p>a &lt;b&gt; &amp; c</p>", "a <b> & c"),
    ],
)
def test_a_piece_of_a_page_is_read_too(fragment, text):
    assert read("piece.html", fragment.encode()).text == text


def test_when_no_article_is_found_all_that_a_reader_sees_is_taken():
    body = "<button>Share</button><h4>Shut</h4><script>x()</script><select><option>de</select><h4>now</h4>"
    document = read("short.html", f"<html><head>{HEAD}<style>p{{}}</style></head><body>{body}</body></html>".encode())
    assert (document.text, document.byline) == ("Shut\n\nnow", "Lena Aho")


@pytest.mark.parametrize(
    ("lang", "language"), [("fi", "fi"), ("pt-BR", "pt"), ("EN_us", "en"), ("", "en"), ("xyz", "en")]
)
def test_the_page_says_its_language_or_else_its_words_do(lang, language):
    assert read("bridge.html", PAGE.replace("en-GB", lang).encode()).language == language


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/bridge", "ftp://ledger.example/x", "https://a b"])
def test_an_address_that_is_none_of_the_web_is_left_out(address):
    assert read("bridge.html", PAGE.replace("https://ledger.example/bridge", address).encode()).url == ""


def test_a_paragraph_of_thousands_of_bold_words_is_read():
    page = f"<html><body><nav>Home</nav><p>{'<b>word</b> ' * 20_000}</p></body></html>"
    assert read("bold.html", page.encode()).text == "Home\n\n" + " ".join(["word"] * 20_000)
