"""Where sentences end, language by language, and the layout of real articles."""

import pytest

from checks.splitting import sentences

CASES = [
    ("en", "Mr. Hale met Dr. Osei. They left.", ["Mr. Hale met Dr. Osei.", "They left."]),
    ("en", "The U.S. Senate met at 9 a.m. on Monday.", ["The U.S. Senate met at 9 a.m. on Monday."]),
    ("en", "J. R. Nkosi won 3.5 points. Why?", ["J. R. Nkosi won 3.5 points.", "Why?"]),
    ("en", "“It rained. We stayed,” she said. Then sun.", ["“It rained.", "We stayed,” she said.", "Then sun."]),
    ("en", "“Stop!” he cried. “Now.” Nobody moved.", ["“Stop!” he cried.", "“Now.”", "Nobody moved."]),
    ("en", "Tax rises\nThe rate is 12 %.", ["Tax rises", "The rate is 12 %."]),
    ("en", "1. Open the lock", ["1. Open the lock"]),
    ("en", "Wait... what? Yes.", ["Wait... what?", "Yes."]),
    ("de", "Am 3. Oktober kam Dr. Adler. Er blieb.", ["Am 3. Oktober kam Dr. Adler.", "Er blieb."]),
    ("de", "Das gilt z.B. hier. Und „dort.“ Ende.", ["Das gilt z.B. hier.", "Und „dort.“", "Ende."]),
    ("uk", "Це коштує 40 млн. грн. на рік. Так.", ["Це коштує 40 млн. грн. на рік.", "Так."]),
    ("uk", "«Ми тут. Усі», — сказав він.", ["«Ми тут.", "Усі», — сказав він."]),
    ("fr", "M. Roux est là. « Oui. » Il part.", ["M. Roux est là.", "« Oui. »", "Il part."]),
    ("es", "El Sr. Gil llegó. ¿Cuándo? Ayer.", ["El Sr. Gil llegó.", "¿Cuándo?", "Ayer."]),
    (
        "en",
        "''It rained,'' she said. ''We stayed.'' Then sun.",
        ["''It rained,'' she said.", "''We stayed.''", "Then sun."],
    ),
    ("en", '"[It] fell. "[We] ran. Yes.', ['"[It] fell.', '"[We] ran.', "Yes."]),
    ("en", 'He came . " Nobody saw. "  She left.', ["He came .", '" Nobody saw. "', "She left."]),
    ("en", "It is made of art.The owner sells it.", ["It is made of art.", "The owner sells it."]),
    ("en", "See news.AT or asp.Net there.", ["See news.AT or asp.Net there."]),
    ("en", "He said: ...and left. Who?", ["He said: ...and left.", "Who?"]),
    ("en", "“Why?” Mr Hale asked. “No!” Nil left.", ["“Why?” Mr Hale asked.", "“No!”", "Nil left."]),
    (
        "en",
        "“Why?” They said, “It rained.” “So?” He said: “Wet.”",
        ["“Why?”", "They said, “It rained.”", "“So?”", "He said: “Wet.”"],
    ),
    ("en", "Rain fell. […] Roads closed.", ["Rain fell. […]", "Roads closed."]),
    ("en", "“… There is rain, then-Sen. Hale said.", ["“… There is rain, then-Sen. Hale said."]),
    ("en", "We sang. ...and then we left.", ["We sang.", "...and then we left."]),
    ("en", "Rain fell (see p. 12) here. Sun came.", ["Rain fell (see p. 12) here.", "Sun came."]),
    ("en", "Good fun :-) Come again. iPhones rang.", ["Good fun :-)", "Come again.", "iPhones rang."]),
    ("en", "Yahoo! in 1998 was new. Was it? It was.", ["Yahoo! in 1998 was new.", "Was it?", "It was."]),
    ("en", "Rules: 1. Come in. 2. Sit down. Now wait.", ["Rules: 1. Come in.", "2. Sit down.", "Now wait."]),
    ("en", "1. Bread 2. Milk", ["1. Bread", "2. Milk"]),
    ("en", "Snow fell. [3] Roads closed.[4] Cars slid.", ["Snow fell. [3]", "Roads closed.[4]", "Cars slid."]),
    ("en", "TYRE, Lebanon - Rain fell. St. Ives slept.", ["TYRE, Lebanon - Rain fell.", "St. Ives slept."]),
    ("en", "She paid Hale; I paid Roe. Fine.", ["She paid Hale; I paid Roe.", "Fine."]),
    ("en", "Great! 🙂 Then sun. ☺️ They left.", ["Great! 🙂", "Then sun. ☺️", "They left."]),
    ("en", "**Rain fell.** We stayed.", ["**Rain fell.**", "We stayed."]),
    ("en", "A friend of J.-P. Roe (Hale jr. 12) came.", ["A friend of J.-P. Roe (Hale jr. 12) came."]),
    ("en", "They met in Aix, N.Y. “We won,” she said.", ["They met in Aix, N.Y.", "“We won,” she said."]),
    ("en", "They met A.B. “Nil” Roe in St. Ives.", ["They met A.B. “Nil” Roe in St. Ives."]),
    ("de", "»Ja.« »Nein!« Er ging.", ["»Ja.«", "»Nein!«", "Er ging."]),
    ("de", "Er rief: „Was nun?“, und ging. „Los!“ Sie kam.", ["Er rief: „Was nun?“, und ging.", "„Los!“", "Sie kam."]),
    ("fr", "Il neige ; Cette année est froide. Bon !", ["Il neige ;", "Cette année est froide.", "Bon !"]),
    ("fr", "Quoi ? Qu'il vienne ! M. Le Gall attend.", ["Quoi ?", "Qu'il vienne !", "M. Le Gall attend."]),
    ("sv", "Hon sa: ”Jag går.” Sedan gick hon.", ["Hon sa: ”Jag går.”", "Sedan gick hon."]),
    ("es", 'Se rió. "¡Basta!" Calló.', ["Se rió.", '"¡Basta!"', "Calló."]),
    ("es", "Vino de EE. UU. Ayer volvió.", ["Vino de EE. UU.", "Ayer volvió."]),
    ("es", "Los EE. UU. Nuevos no existen.", ["Los EE. UU. Nuevos no existen."]),
    ("zh", "你呢?很好!对。", ["你呢?", "很好!", "对。"]),
    ("zh", "今天下雨。我们在家！你呢？", ["今天下雨。", "我们在家！", "你呢？"]),
    ("ja", "「行こう。」と彼は言った。雨だ。", ["「行こう。」と彼は言った。", "雨だ。"]),
    ("hi", "बारिश हुई। हम घर पर थे।", ["बारिश हुई।", "हम घर पर थे।"]),
    ("ar", "نزل المطر. ماذا حدث؟ لا شيء.", ["نزل المطر.", "ماذا حدث؟", "لا شيء."]),
    ("ur", "بارش ہوئی۔ ہم گھر پر تھے۔", ["بارش ہوئی۔", "ہم گھر پر تھے۔"]),
    ("hy", "Անձրեւ եկավ։ Մենք տանն էինք: Այո։", ["Անձրեւ եկավ։", "Մենք տանն էինք:", "Այո։"]),
    ("my", "မိုးရွာသည်။ ငါနေသည်။", ["မိုးရွာသည်။", "ငါနေသည်။"]),
    ("el", "Βρέχει; Ναι. Ο κ. Ρήγας ήρθε.", ["Βρέχει;", "Ναι.", "Ο κ. Ρήγας ήρθε."]),
    ("ka", "წვიმდა. რატომ? არ ვიცი.", ["წვიმდა.", "რატომ?", "არ ვიცი."]),
    ("pl", "Dnia 5. maja ul. Polna była pusta. Nikt.", ["Dnia 5. maja ul. Polna była pusta.", "Nikt."]),
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_a_reader_gets_these_sentences(language, text, wanted):
    assert [text[start:end] for start, end in sentences(text, language)] == wanted


def test_a_writer_without_capitals_is_still_cut():
    text = "the road was closed for weeks. we drove around it."
    assert [start for start, _ in sentences(text, "en")] == [0, 31]


def test_no_text_has_no_sentences():
    assert sentences("") == sentences(" \n\t ") == []
