"""Codes that most tags are made of: for them nobody needs to wait until the registry is read.

Source: the IANA registry as langcodes ships it. Each of these codes is registered, none is for private use,
none is withdrawn or replaced; a test asks the registry about every one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final


def _codes(rows: str) -> frozenset[str]:
    return frozenset(rows.split())


LANGUAGES: Final = _codes(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv
    dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie
    ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv
    mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm
    rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tn to tr ts tt
    ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ckb fil haw kok yue
    """
)
"""In lower case, as the parts of a tag are compared."""

SCRIPTS: Final = _codes(
    """
    arab armn beng cyrl deva geor grek gujr guru hang hans hant hebr jpan khmr knda kore laoo latn mlym
    mymr orya sinh taml telu thai tibt
    """
)

REGIONS: Final = _codes(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs
    bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cp cr cu cv cw cx cy cz de dg dj dk dm do dz ea
    ec ee eg eh er es et eu ez fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw
    gy hk hm hn hr ht hu ic id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz
    la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my
    mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru
    rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz ta tc td tf tg th tj tk tl tm tn
    to tr tt tv tw tz ua ug um un us uy uz va vc ve vg vi vn vu wf ws xk ye yt za zm zw 001 150 419
    """
)


def is_ordinary(parts: Sequence[str]) -> bool:
    """Whether ``parts``, a tag's in lower case, are a legal tag, as can be told without the registry."""
    match parts:
        case [language]:
            return language in LANGUAGES
        case [language, rest]:
            return language in LANGUAGES and (rest in REGIONS or rest in SCRIPTS)
        case [language, script, region]:
            return language in LANGUAGES and script in SCRIPTS and region in REGIONS
        case _:
            return False
