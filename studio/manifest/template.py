"""A manifest to begin with, in which every key is explained."""

from __future__ import annotations

import json


def template(pack_id: str = "my-asset-pack", language: str | None = None) -> str:
    """The text of a new manifest; with ``language``, of a pack for readers of that language.

    It reads without a finding. Its one selector names a file that has to be replaced by a real one.
    """
    tag = json.dumps(language or "en", ensure_ascii=False)
    return _TEXT.format(
        pack_id=json.dumps(pack_id, ensure_ascii=False),
        language=f'"language": {tag},' if language else f'// "language": {tag},',
    )


_TEXT = """\
{{
  // The name by which the app asks for this pack. It can never be given to another pack later.
  // On App Store Connect: letters, digits and hyphens, no hyphen at either end.
  "assetPackID": {pack_id},

  // When the pack is downloaded. Keep exactly one of:
  //   essential   with the app, as a part of its installation
  //   prefetch    starts with the installation and may go on after it
  //   onDemand    when the app asks for it; write it as "onDemand": {{}}
  // The first two say at which events: firstInstallation, subsequentUpdate or both.
  "downloadPolicy": {{
    "prefetch": {{
      "installationEventTypes": ["firstInstallation", "subsequentUpdate"]
    }}
  }},

  // Only for a pack in one language, and only for systems from version 27 on (Xcode 27):
  // a language with or without a script and a region, such as fr, zh-Hans or pt-BR.
  {language}

  // Where the paths below begin, seen from the folder of this file (Xcode 27).
  // Without it they begin in the folder in which the packager runs.
  // "sourceRoot": "..",

  // The files to ship. Each entry has one of these forms:
  //   {{ "file": "Movies/intro.m4v" }}             one file, under the path it has
  //   {{ "directory": "Movies" }}                  all files in a folder and in the folders below it
  // and from Xcode 27 on:
  //   {{ "filePattern": "Movies/*.m4v" }}          files whose names fit
  //   {{ "fileSource": "build/a.bin", "fileDestination": "a.bin" }}
  //   {{ "directorySource": "build/out", "directoryDestination": "Models" }}
  //   {{ "fileExclusion": "Movies/draft.m4v" }}    one file that the others would take
  "fileSelectors": [
    {{ "file": "Movies/intro.m4v" }}
  ],

  // iOS (which includes iPadOS), macOS, tvOS, visionOS. A later version of the pack may add
  // platforms and should not drop any.
  "platforms": ["iOS"]

  // For packs on your own server, "userInfo" may hold an object of your own.
}}
"""
