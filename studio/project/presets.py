"""Common people to look at an app for: devices as they are set up in many places."""

from __future__ import annotations

from studio.project.profiles import Profile

PRESETS = tuple(
    Profile(tuple(languages.split()), name=name)
    for name, languages in (
        ("English in the United States", "en-US"),
        ("English in the United Kingdom", "en-GB"),
        ("English in Australia", "en-AU"),
        ("Canada, French", "fr-CA en-CA"),
        ("US Spanish", "es-US en-US"),
        ("Mexico", "es-MX"),
        ("Brazil", "pt-BR"),
        ("Portugal", "pt-PT en-PT"),
        ("France", "fr-FR"),
        ("French in Belgium", "fr-BE nl-BE en-BE"),
        ("German in Switzerland", "de-CH en-CH"),
        ("Catalan in Spain", "ca-ES es-ES"),
        ("Norway, Bokmål", "nb-NO en-NO"),
        ("Norway, Nynorsk", "nn-NO nb-NO en-NO"),
        ("Serbia, Latin script", "sr-Latn-RS en-RS"),
        ("Serbia, Cyrillic script", "sr-Cyrl-RS"),
        ("Ukraine", "uk-UA en-UA"),
        ("Israel", "he-IL en-IL"),
        ("Arabic in Egypt", "ar-EG"),
        ("India, English and Hindi", "en-IN hi-IN"),
        ("India, Hindi in Latin script", "hi-Latn-IN en-IN"),
        ("Indonesia", "id-ID en-ID"),
        ("Mainland China", "zh-Hans-CN"),
        ("Hong Kong", "zh-Hant-HK en-HK"),
        ("Taiwan", "zh-Hant-TW en-TW"),
        ("Singapore, English and Chinese", "en-SG zh-Hans-SG"),
        ("Japan, Japanese and English", "ja-JP en-JP"),
        ("Japan, English", "en-JP"),
        ("Korea", "ko-KR"),
    )
)
"""Each with a name and its preferred languages, as the system writes them, on the newest system."""
