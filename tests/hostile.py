"""Inputs that would take a page over, and the doors through which an editor's words come in; `rules/test_hostile.py` sends each through each.

All inputs are harmless: they would only write to a console, or ask a host that is the machine itself.
"""

import html
import json
import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborHTMLParser

# What no page of text needs: elements, attributes and addresses that run, load from elsewhere or take input.
MARKUP = (
    "<script>console.log()</script>", '<script src="assets/a.js"></script>', "<SCRIPT>console.log()</SCRIPT>", "<style>p {color: red}</style>",
    '<p onclick="console.log()">a</p>', "<p OnMouseOver=console.log()>a</p>", '<p\nonfocus="console.log()">a</p>', '<p class="a"onblur="console.log()">a</p>',
    '<p/onclick="console.log()">a</p>', '<img src="a.png" alt="a" onerror="console.log()">', '<details ontoggle="console.log()"><summary>a</summary></details>',
    '<svg onload="console.log()"></svg>', '<svg><script>console.log()</script></svg>', '<svg><animate onbegin="console.log()"/></svg>',
    '<svg><set attributeName="href" to="x"/></svg>', '<svg><foreignObject><p>a</p></foreignObject></svg>', '<svg><image href="a.png"/></svg>',
    '<svg><use href="https://localhost/a.svg#b"/></svg>', '<svg><use href="data:image/svg+xml,a"/></svg>', "<math><mi>a</mi></math>",
    '<a href="javascript:console.log()">a</a>', '<a href="JaVaScRiPt:console.log()">a</a>', '<a href=" javascript:console.log()">a</a>',
    '<a href="java&#10;script:console.log()">a</a>', '<a href="java&Tab;script:console.log()">a</a>', '<a href="&#106;avascript:console.log()">a</a>',
    '<a href="&#x1;javascript:console.log()">a</a>', '<a href="javascript&colon;console.log()">a</a>', '<a href="vbscript:a">a</a>',
    '<a href="data:text/html,a">a</a>', '<a href="blob:a">a</a>', '<a href="file:///a">a</a>', '<a href="view-source:a">a</a>', '<a href="intent:a">a</a>',
    '<a href="a" ping="b">a</a>', "[a](javascript:console.log())", "[a](<javascript:console.log()>)", "[a](java&#115;cript:console.log())",
    "[a]: javascript:console.log()\n\n[a]", "<javascript:console.log()>", "![a](data:image/png;base64,AAAA)", "![a](https://localhost/a.png)",
    "![a](//localhost/a.png)", "![a](///localhost/a.png)", "![a](\\\\\\\\localhost\\\\a.png)", '<img src="https://localhost/a.png" alt="a">', '<img src="http:a.png" alt="a">',
    '<img srcset="https://localhost/a.png 2x" src="a.png" alt="a">', '<picture><source srcset="a.png"><img src="a.png" alt="a"></picture>',
    '<iframe src="a.html"></iframe>', '<iframe srcdoc="a"></iframe>', '<object data="a.svg"></object>', '<embed src="a.svg">',
    '<form action="https://localhost/"><p>a</p></form>', '<input value="a">', '<button formaction="https://localhost/">a</button>', "<textarea></textarea>",
    "<select><option>a</option></select>", '<base href="https://localhost/">', '<meta http-equiv="refresh" content="0; url=a">',
    '<link rel="stylesheet" href="https://localhost/a.css">', '<video src="a.mp4"></video>', '<audio src="a.mp3"></audio>', "<canvas></canvas>",
    "<marquee>a</marquee>", "<dialog open>a</dialog>", "<template><p>a</p></template>", "<slot></slot>", "<x-thing>a</x-thing>", '<p contenteditable="true">a</p>',
    '<p is="x-thing">a</p>', '<p background="https://localhost/a.png">a</p>', '<p xml:base="https://localhost/">a</p>',
    'A word.\n{: onclick="console.log()" }', '[a](index.md){: onmouseover="console.log()" }',
    '# A word {: onclick="console.log()" }', "[a]: javascript:console.log()\n\n[b][a]",
)
# What gets out of where it stands: of an attribute, a comment, a title, a string of a script, a line, a template, a value of YAML.
BREAKOUTS = (
    '"><script>console.log()</script>', "'><script>console.log()</script>", '" onmouseover="console.log()', "' onmouseover='console.log()", "` onclick=console.log() `",
    "</title><script>console.log()</script>", "--><script>console.log()</script>", "]]><script>console.log()</script>", "</textarea><script>console.log()</script>",
    "</script><script>console.log()</script>", '\\"-console.log()-\\"', "${console.log()}", "<scr<script>ipt>console.log()</script>", "<<script>console.log()//<</script>",
    "<img src=a onerror=console.log()", '<p title="--><script>console.log()</script>">a</p>', '<!--><script>console.log()</script>-->',
    '<noscript><p title="</noscript><img src=a onerror=console.log()>"></noscript>', "<svg><style><img src=a onerror=console.log()></style></svg>",
    '![a" onerror="console.log()](a.png)', '[a](index.md "b" onclick="console.log()")', '[a](" onmouseover="console.log())', "[a](index.md){onclick=console.log()}",
    "/// own-words\n    attrs: {onclick: console.log()}\n\nA word.\n///", "javascript:console.log()", "//localhost/a", "data:text/html,<script>console.log()</script>",
    "&lt;script&gt;console.log()&lt;/script&gt;", "{: onclick=console.log() }", "{: #drought .hidden }", "{{ ''.__class__.__mro__ }}", "{% raw %}",
    "{% include '/etc/hostname' %}", "{{ config.__init__.__globals__ }}", "!!python/object/apply:print [a]", "a\n::error file=a::b", "a\x1b]0;b\x07", "\u202edetrats ton",
    "a\u2066b", "+ADw-script+AD4-console.log()", "%3Cscript%3Econsole.log()%3C/script%3E", "../../../etc/hostname", "a\r\nSet-Cookie: b=c", "=cmd|' /C calc'!A0",
)
INPUTS = (*MARKUP, *BREAKOUTS)
# What styles and drawings alone can do.
STYLES = (
    '@import "https://localhost/a.css";', "@import url(//localhost/a.css);", "p {background: url(https://localhost/a.png)}", "p {background: url('http:a.png')}",
    'p {background: image-set("https://localhost/a.png" 1x)}', "p {background: u\\72l(https://localhost/a.png)}", "p {background: url(\\68ttps://localhost/a.png)}",
    "p {background: url(\\/\\/localhost/a.png)}", '@font-face {src: url("https://localhost/a.woff2")}', "p {behavior: url(a.htc)}", "p {-moz-binding: url(a.xml)}",
    "p {width: expression(console.log())}", "p {background: url(javascript:console.log())}", 'p[value^="a"] {background: url("//localhost/a")}',
)
DRAWINGS = (
    '<a:script xmlns:a="http://www.w3.org/1999/xhtml">console.log()</a:script>', '<a:iframe xmlns:a="http://www.w3.org/1999/xhtml"/>', '<animate attributeName="href"/>',
    "<set/>", '<path\tonclick="console.log()"/>', '<path style="fill: url(https://localhost/a)"/>', '<path fill="url(//localhost/a#b)"/>', '<feImage href="https://localhost/a"/>',
    '<use href="b.svg#c"/>', "<handler/>", '<a href="javascript:console.log()"><path/></a>', '<path xmlns:l="http://www.w3.org/1999/xlink" l:href="data:,a"/>',
)


def quoted(text: str) -> str:
    """A text as a value of YAML."""
    return json.dumps(text, ensure_ascii=False)


def page(body: str, title: str = "A") -> str:
    return f"---\ntitle: {quoted(title)}\n---\n# A\n\n{body}\n"


# How an input stands on a page of its own, by the door through which it comes.
PAGES: dict[str, Callable[[str], str]] = {
    "Markdown": lambda typed: page(typed),
    "HTML": lambda typed: page(f'<div class="own-words">{typed}</div>'),
    "the text of a link": lambda typed: page(f"[{typed}](../index.md)\n{{: .own-words }}"),
    "the address of a link": lambda typed: page(f'<p class="own-words"><a href="{html.escape(typed)}">a</a></p>'),
    "a list of attributes": lambda typed: page(f'A word.\n{{: .own-words title="{typed}" }}'),
    "a value in a template": lambda typed: page(f'<p class="own-words">{{{{ {quoted(typed)} }}}}</p>'),
    "a drawing on a page": lambda typed: page(f'<figure class="own-words"><svg viewBox="0 0 9 9"><title>a</title>{typed}</svg></figure>'),
}

RUNS = {
    "iframe", "frame", "object", "embed", "applet", "form", "input", "button", "textarea", "select", "option", "base", "video", "audio", "canvas", "marquee",
    "dialog", "template", "slot", "math", "foreignobject", "image", "animate", "set", "handler", "noscript", "style",
}
TAKES = {"srcdoc", "srcset", "formaction", "action", "ping", "background", "contenteditable", "is", "xml:base", "poster", "data"}
LEADS = re.compile(r"\s*(?:(?!https?:|mailto:|tel:|data:image)[a-z][a-z0-9+.-]*:|data:)", re.IGNORECASE)


def harm(page: str, of_the_theme: bool = False) -> Iterator[str]:
    """What a browser would run, load from elsewhere or take input by; a theme has buttons, an icon, and scripts that are files of its own."""
    for node in LexborHTMLParser(page).css("*"):
        tag, attributes = node.tag or "", {name.lower(): value or "" for name, value in node.attributes.items()}
        yield from (f"{tag} {name}" for name in attributes if name.startswith("on") or name in TAKES)
        yield from (f"{tag} {value}" for name, value in attributes.items() if name in ("href", "src") and LEADS.match(re.sub(r"[\x00-\x20]", "", value)))
        if tag in ("img", "script", "use", "source", "link") and re.match(r"\s*(?:https?:|[/\\]{2})", attributes.get("src", attributes.get("href", ""))):
            yield f"{tag} from elsewhere"
        if of_the_theme and tag in ("button", "dialog", "input", "link", "meta", "template", "form"):
            continue
        if tag in RUNS or "-" in tag or (tag in ("link", "meta") and not of_the_theme):
            yield tag
        if tag == "script" and not (of_the_theme and ("src" in attributes or attributes.get("type") == "application/ld+json")):
            yield f"script {node.text()[:40]}"
