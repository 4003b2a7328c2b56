"""What shows that a whole page was pasted: lines of its menus, its share bar and its foot, in any language."""

import re

from checks.splitting.languages.words import Words

_AT_MOST = 4  # words
_REPEATED = 8  # lines of a few words that come again in the same order are a menu
_LOOKED_AT = 5_000  # lines; no page has more
_ENTRY = 3  # words
# What menus share whatever the language, with the commonest words of some that have no lists here.
_WORD = re.compile(
    r"""\b(?:home(?:page)?|menu|blogs?|videos?|rss|faq|newsletters?|cookies?|e-?mail|log\s?in|sitemap|search|privacy
    |contato|publicidade|pesquisar|buscar|vídeos|início|assine|entrar|contatti
    |cerca|pubblicità|accedi|abbonati|zoeken|inloggen|contact|adverteren|iletişim|ara|künye|giriş|главная|реклама|контакты
    |войти|поиск|о\ нас|подписаться|sök|søg|kontakt|logga\ in)\b
    |メニュー|検索|お問い合わせ|ログイン|サイトマップ|会社概要|ホーム|首页|登录|注册|搜索|关于我们|联系我们|로그인|검색|회원가입
    |الرئيسية|اتصل|بحث|البحث""",
    re.VERBOSE,
)
NETWORK = re.compile(
    r"""\b(?:facebook|twitter|instagram|youtube|linkedin|pinterest|whatsapp|telegram|viber|tiktok|google\+|google\ plus
    |flipboard|reddit|tumblr|vk|vkontakte|вконтакте|weibo|фейсбук|телеграм)\b""",
    re.VERBOSE,
)
_FOOT = re.compile(
    r"""©|\(c\)\s?(?:19|20)|\bcopyright\b|all\ rights\ reserved|todos\ os\ direitos|política\ de\ privacidad
    |tutti\ i\ diritti|все\ права|prawa\ zastrzeżone|alle\ rechte|tous\ droits|gizlilik|プライバシー|版权所有|개인정보
    |جميع\ الحقوق""",
    re.VERBOSE,
)
_CODE = re.compile(r"[:;{}=<>]")


def menu_sign(lower: str, count: int, words: Words) -> str:
    """The word that shows a line of `count` words in small letters, no sentence, to come from a menu or a foot, or "".

    All social networks are one sign, as an article may well list them.
    """
    if _FOOT.search(lower) or words.chrome.search(lower):
        return "foot"
    if count > _AT_MOST:
        return ""
    if NETWORK.search(lower):
        return "network"
    found = words.chrome_word.search(lower) or _WORD.search(lower)
    return found[0] if found else ""


def repeats_a_menu(lowers: list[str]) -> bool:
    """Whether some lines of a few words in a row come again in the same order; program text has colons and braces.

    `lowers` holds the lines in order and in small letters, "" for one that is a sentence.
    """
    seen: dict[tuple[str, ...], int] = {}
    entries = [lower if lower.count(" ") < _ENTRY and not _CODE.search(lower) else "" for lower in lowers[:_LOOKED_AT]]
    for index in range(len(entries) - _REPEATED + 1):
        row = tuple(entries[index : index + _REPEATED])
        if all(row) and len(set(row)) == _REPEATED and index - seen.setdefault(row, index) >= _REPEATED:
            return True
    return False
