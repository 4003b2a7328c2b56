"""Two ways to write the address of one page."""

import pytest

from checks.reading.addresses import host_of, page_of

PAGE = "https://vessby.example/harbour/figures"


@pytest.mark.parametrize(
    "written",
    [
        "http://vessby.example/harbour/figures",
        "https://vessby.example/harbour/figures/",
        "https://www.vessby.example/harbour/figures",
        "HTTPS://Vessby.Example/harbour/figures",
        "https://vessby.example.:443/harbour/figures",
        "http://vessby.example:80/harbour/figures",
        "https://ida@vessby.example/harbour/figures",
        "https://vessby.example/harbour/figures#table-4",
        "https://vessby.example/harbour/figures#:~:text=cargo",
        "https://vessby.example/harbour/figures?utm_source=letter&UTM_medium=mail&fbclid=Ab1",
        "https://vessby.example/h%61rbour/figures?",
    ],
)
def test_the_same_page(written: str):
    assert page_of(written) == page_of(PAGE) == "vessby.example/harbour/figures"


@pytest.mark.parametrize(
    "written",
    [
        "https://vessby.example/harbour/Figures",
        "https://vessby.example/harbour/figures?year=2025",
        "https://vessby.example/harbour/figures/index.html",
        "https://m.vessby.example/harbour/figures",
        "https://vessby.example:8443/harbour/figures",
        "https://vessby.example/harbour/figures#!/2025",
        "https://vessby.example/harbour/figures#/2025",
        "https://vessby.example/harbour%2Ffigures",
    ],
)
def test_another_page(written: str):
    assert page_of(written) != page_of(PAGE)


def test_the_order_of_what_is_asked_says_nothing():
    assert page_of(f"{PAGE}?b=2&a=1&utm_id=7") == page_of(f"{PAGE}?a=1&b=2")
    assert page_of(f"{PAGE}?a=1") != page_of(f"{PAGE}?a=2")


def test_letters_beyond_english_are_the_same_escaped_or_not():
    assert page_of("https://vessby.example/hafen/größe") == page_of("https://vessby.example/hafen/gr%c3%b6%C3%9Fe/")


@pytest.mark.parametrize(
    "words", ["", "Port yearbook 2025", "https://", "https://[vessby", "mailto:ida@vessby.example"]
)
def test_what_is_no_address_leads_nowhere(words: str):
    assert (host_of(words), page_of(words)) == ("", "")


def test_a_port_that_is_none_does_not_break_it():
    assert page_of("https://vessby.example:port/x") == "vessby.example/x"
