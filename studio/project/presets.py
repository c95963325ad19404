"""Common people to look at an app for: devices as they are set up in many places."""

from __future__ import annotations

from studio.project.profiles import Profile
from studio.words import words

PRESETS = tuple(
    Profile(tuple(languages.split()), name=name)
    for name, languages in (
        (words("English in the United States"), "en-US"),
        (words("English in the United Kingdom"), "en-GB"),
        (words("English in Australia"), "en-AU"),
        (words("Canada, French"), "fr-CA en-CA"),
        (words("US Spanish"), "es-US en-US"),
        (words("Mexico"), "es-MX"),
        (words("Brazil"), "pt-BR"),
        (words("Portugal"), "pt-PT en-PT"),
        (words("France"), "fr-FR"),
        (words("French in Belgium"), "fr-BE nl-BE en-BE"),
        (words("German in Switzerland"), "de-CH en-CH"),
        (words("Catalan in Spain"), "ca-ES es-ES"),
        (words("Norway, Bokmål"), "nb-NO en-NO"),
        (words("Norway, Nynorsk"), "nn-NO nb-NO en-NO"),
        (words("Serbia, Latin script"), "sr-Latn-RS en-RS"),
        (words("Serbia, Cyrillic script"), "sr-Cyrl-RS"),
        (words("Ukraine"), "uk-UA en-UA"),
        (words("Israel"), "he-IL en-IL"),
        (words("Arabic in Egypt"), "ar-EG"),
        (words("India, English and Hindi"), "en-IN hi-IN"),
        (words("India, Hindi in Latin script"), "hi-Latn-IN en-IN"),
        (words("Indonesia"), "id-ID en-ID"),
        (words("Mainland China"), "zh-Hans-CN"),
        (words("Hong Kong"), "zh-Hant-HK en-HK"),
        (words("Taiwan"), "zh-Hant-TW en-TW"),
        (words("Singapore, English and Chinese"), "en-SG zh-Hans-SG"),
        (words("Japan, Japanese and English"), "ja-JP en-JP"),
        (words("Japan, English"), "en-JP"),
        (words("Korea"), "ko-KR"),
    )
)
"""Each with a name and its preferred languages, as the system writes them, on the newest system."""
