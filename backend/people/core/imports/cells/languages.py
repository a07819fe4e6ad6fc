"""Languages that somebody speaks, as tags of BCP 47 (RFC 5646)."""

import re

from backend.kit.faults import quoted
from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.cells.texts import line_of

MOST_LANGUAGES = 30

SEPARATOR = re.compile(r"[;,|/\r\n]+|\s+(?:and|und|et|y|&)\s+")

TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?", re.IGNORECASE | re.ASCII)
"""Language, script, region: what is needed of a tag here."""

IN_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|[:–—-]\s.*)$")
"""How well somebody speaks it, which is left out: `English (fluent)`."""

_TWO_LETTERS = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""

TWO_LETTERS = frozenset(_TWO_LETTERS.split())
"""ISO 639-1."""

_NAMES = """
ar: arabic arabisch arabe
bg: bulgarian bulgarisch
bn: bengali bangla
ca: catalan
cs: czech tschechisch
da: danish dänisch dansk
de: german deutsch allemand alemán tedesco duits
el: greek griechisch
en: english englisch anglais inglés ingles inglese engels
es: spanish spanisch espagnol español espanol castilian spagnolo
et: estonian
fa: persian farsi
fi: finnish finnisch suomi
fr: french französisch français francais francés francese frans
ga: irish
ha: hausa
he: hebrew
hi: hindi
hr: croatian kroatisch
hu: hungarian ungarisch magyar
id: indonesian
ig: igbo
is: icelandic
it: italian italienisch italien italiano
ja: japanese japanisch japonais
ko: korean koreanisch
lt: lithuanian
lv: latvian
ms: malay
nb: bokmål
nl: dutch niederländisch néerlandais nederlands
no: norwegian norwegisch norsk
pa: punjabi
pl: polish polnisch polonais polski
pt: portuguese portugiesisch portugais português
ro: romanian rumänisch
ru: russian russisch russe
sk: slovak slowakisch
sl: slovenian slovene
sq: albanian
sr: serbian serbisch
sv: swedish schwedisch svenska
sw: swahili kiswahili
ta: tamil
te: telugu
th: thai
tl: tagalog filipino
tr: turkish türkisch
uk: ukrainian ukrainisch
ur: urdu
vi: vietnamese
xh: xhosa
yo: yoruba
zh: chinese mandarin chinesisch chinois
zu: zulu
"""

NAMES = {name: line[:2] for line in _NAMES.split("\n")[1:-1] for name in line[4:].split()}
"""Names in English, and in the languages of a few HR systems, to tags."""


def languages_of(text: str) -> tuple[str, ...]:
    """Read a list of languages: tags such as `en` and `pt-BR`, or names in English and a few other languages.

    Returns
    -------
    Tags in their usual case, each once, in the order they are written.

    Raises
    ------
    Misread
        for a part that is neither, or for more than 30 of them.
    """
    tags = tuple(dict.fromkeys(_tag(part.strip()) for part in SEPARATOR.split(text) if part.strip()))
    if len(tags) > MOST_LANGUAGES:
        problem = f"{len(tags)} languages are listed"
        raise Misread(problem, f"List {MOST_LANGUAGES} at most.")
    return tags


def _tag(part: str) -> str:
    word = line_of(IN_BRACKETS.sub("", part) or part)
    named = NAMES.get(word.casefold())
    if named:
        return named
    found = TAG.fullmatch(word)
    if found is None or (len(found[1]) == 2 and found[1].lower() not in TWO_LETTERS):
        problem = f"{quoted(word)} is not a language"
        raise Misread(problem, "Write tags such as: en; pt-BR.", word, NAMES)
    language, script, region = found.groups()
    return "-".join(filter(None, (language.lower(), (script or "").title(), (region or "").upper())))
