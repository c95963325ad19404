; Makes an installer for Windows of what "packaging\dev.py app" built, with Inno Setup 6:
;   iscc /DVersion=0.1.0 packaging\desktop\windows-installer.iss
; It installs for one person, without an administrator, and tells Windows which files Pack Studio opens.

[Setup]
AppId={{6B1B5C0E-5C0A-4C55-9A2A-9D0C1B6F7A11}
AppName=Pack Studio
AppVersion={#Version}
DefaultDirName={autopf}\Pack Studio
DefaultGroupName=Pack Studio
PrivilegesRequired=lowest
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
OutputBaseFilename=Pack-Studio-{#Version}
Compression=lzma2
SolidCompression=yes
UninstallDisplayIcon={app}\pack-studio.exe

[Files]
Source: "..\..\dist\pack-studio\*"; DestDir: "{app}"; Flags: recursesubdirs

[Icons]
Name: "{group}\Pack Studio"; Filename: "{app}\pack-studio.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.packstudio"; ValueType: string; ValueData: "PackStudio.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\PackStudio.Project"; ValueType: string; ValueData: "Pack Studio project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\PackStudio.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\pack-studio.exe,0"
Root: HKA; Subkey: "Software\Classes\PackStudio.Project\shell\open\command"; ValueType: string; ValueData: """{app}\pack-studio.exe"" ""%1"""
; Other programs may open these two as well, so Pack Studio is only offered for them.
Root: HKA; Subkey: "Software\Classes\.aar\OpenWithProgids"; ValueType: none; ValueName: "PackStudio.Archive"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.zip\OpenWithProgids"; ValueType: none; ValueName: "PackStudio.Archive"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\PackStudio.Archive"; ValueType: string; ValueData: "Asset pack"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\PackStudio.Archive\shell\open\command"; ValueType: string; ValueData: """{app}\pack-studio.exe"" ""%1"""

[Run]
Filename: "{app}\pack-studio.exe"; Description: "Open Pack Studio"; Flags: postinstall nowait skipifsilent
