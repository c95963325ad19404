#!/bin/sh
# Makes Pack Studio known to this person's desktop: menu entry, icon, and the files it opens.
# "sh install.sh" does it, "sh install.sh --remove" takes it back. Nothing but links and small files is written.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin

refresh() {
    # Desktops that have these commands see it at once; the others when they look the next time.
    command -v update-mime-database >/dev/null && update-mime-database "$data/mime" >/dev/null 2>&1 || true
    command -v update-desktop-database >/dev/null && update-desktop-database "$data/applications" >/dev/null 2>&1 || true
}

if [ "${1:-}" = "--remove" ]; then
    rm -f "$data/applications/pack-studio.desktop" "$data/mime/packages/pack-studio.xml" \
        "$data/metainfo/pack-studio.metainfo.xml" "$data/icons/hicolor/scalable/apps/pack-studio.svg"
    [ -L "$bin/pack-studio" ] && rm -f "$bin/pack-studio"
    refresh
    echo "Pack Studio is no longer in the menu. Your projects and settings stay."
    exit 0
fi

mkdir -p "$bin" "$data/applications" "$data/mime/packages" "$data/metainfo" "$data/icons/hicolor/scalable/apps"
if [ -e "$bin/pack-studio" ] && [ ! -L "$bin/pack-studio" ]; then
    echo "$bin/pack-studio is another program, so nothing was done. Move it away and try again." >&2
    exit 1
fi
ln -sfn "$here/pack-studio" "$bin/pack-studio"
# The menu does not look where the shell does: it needs the whole path, in the quotes of desktop entries.
quoted=$(printf '%s' "$here/pack-studio" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
awk -v program="$quoted" '
    /^Exec=/ { print "Exec=\"" program "\" %F"; next }
    /^TryExec=/ { next }
    { print }' "$here/share/pack-studio.desktop" > "$data/applications/pack-studio.desktop"
cp "$here/share/pack-studio-mime.xml" "$data/mime/packages/pack-studio.xml"
cp "$here/share/pack-studio.metainfo.xml" "$data/metainfo/"
cp "$here/share/pack-studio.svg" "$data/icons/hicolor/scalable/apps/"
refresh
echo "Pack Studio is in the menu now. To take it back, type: sh \"$here/install.sh\" --remove"
