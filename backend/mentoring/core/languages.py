"""Languages in the words of a sentence."""

from collections.abc import Mapping

_NAMES = """
af Afrikaans, am Amharic, ar Arabic, az Azerbaijani, be Belarusian, bg Bulgarian, bn Bengali, bs Bosnian, ca Catalan,
cs Czech, cy Welsh, da Danish, de German, el Greek, en English, es Spanish, et Estonian, eu Basque, fa Persian,
fi Finnish, fil Filipino, fr French, ga Irish, gl Galician, gu Gujarati, ha Hausa, he Hebrew, hi Hindi, hr Croatian,
hu Hungarian, hy Armenian, id Indonesian, ig Igbo, is Icelandic, it Italian, ja Japanese, jv Javanese, ka Georgian,
kk Kazakh, km Khmer, kn Kannada, ko Korean, ky Kyrgyz, lb Luxembourgish, lo Lao, lt Lithuanian, lv Latvian,
mg Malagasy, mi Māori, mk Macedonian, ml Malayalam, mn Mongolian, mr Marathi, ms Malay, mt Maltese, my Burmese,
ne Nepali, nl Dutch, no Norwegian, om Oromo, or Odia, pa Punjabi, pl Polish, ps Pashto, pt Portuguese, ro Romanian,
ru Russian, rw Kinyarwanda, si Sinhala, sk Slovak, sl Slovenian, sn Shona, so Somali, sq Albanian, sr Serbian,
st Southern Sotho, sv Swedish, sw Swahili, ta Tamil, te Telugu, tg Tajik, th Thai, tk Turkmen, tn Tswana, tr Turkish,
uk Ukrainian, ur Urdu, uz Uzbek, vi Vietnamese, wo Wolof, xh Xhosa, yo Yoruba, zh Chinese, zu Zulu
"""

LANGUAGES: Mapping[str, str] = {
    tag: name for tag, _, name in (each.strip().partition(" ") for each in _NAMES.replace("\n", " ").split(","))
}
"""English names by BCP 47 tag, of the languages that the application offers."""


def language_name(tag: str) -> str:
    """Name a language: `pt` is Portuguese, `pt-BR` Portuguese (BR); a tag that is not known stays as it is."""
    base, _, variant = tag.partition("-")
    name = LANGUAGES.get(base.lower())
    if name is None:
        return tag
    return f"{name} ({variant})" if variant else name
