#!/usr/bin/env python3
"""Draws peers.svg of a results folder from its peers.json: milliseconds a document in one warm process and in a process for each file, on a scale of powers of ten."""
import json, math, pathlib, sys

WIDTH, LEFT, RIGHT, ROW, HEAD = 860, 190, 70, 22, 34
STYLE = """<style>
text{font:13px system-ui,Segoe UI,Helvetica,Arial,sans-serif;fill:#1d2733}.h{font-weight:600;font-size:14px}.v{font-size:12px;fill:#46525f}
.bg{fill:#fff}.own{fill:#2f6fbf}.other{fill:#b4bfcc}.g{stroke:#d8dee6;stroke-width:1}
@media (prefers-color-scheme:dark){text{fill:#e8edf3}.v{fill:#b1bcc8}.bg{fill:#14181d}.other{fill:#56626f}.g{stroke:#2c343d}}
</style>"""


def rows(results):
    """Headings and bars from top to bottom."""
    for key, title in (("loop", "one warm process"), ("process", "a process for each file")):
        for kind, table in results[key].items():
            yield f"{kind.upper()}, {title}", None
            for name, value in sorted(table.items(), key=lambda one: one[1]):
                yield name, value


def draw(results):
    bars = list(rows(results))
    values = [value for _, value in bars if value]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    x = lambda value: LEFT + (math.log10(value) - low) / (high - low) * (WIDTH - LEFT - RIGHT)
    height = HEAD + sum(ROW + 8 if value is None else ROW for _, value in bars) + 12
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="Milliseconds a document, this library and others">', STYLE, f'<rect class="bg" width="{WIDTH}" height="{height}"/>']
    for power in range(low, high + 1):
        label = f"{10 ** power:g} ms"
        out.append(f'<path class="g" d="M{x(10 ** power):.0f} {HEAD - 6}V{height - 8}"/><text class="v" x="{x(10 ** power):.0f}" y="{HEAD - 14}" text-anchor="middle">{label}</text>')
    y = HEAD
    for name, value in bars:
        if value is None:
            y += 8
            out.append(f'<text class="h" x="8" y="{y + 15}">{name}</text>')
        else:
            own = "own" if name.startswith("vngovdocs") else "other"
            out.append(f'<text x="{LEFT - 8}" y="{y + 15}" text-anchor="end">{name}</text><rect class="{own}" x="{LEFT}" y="{y + 4}" width="{max(1, x(value) - LEFT):.0f}" height="{ROW - 8}" rx="2"/>')
            out.append(f'<text class="v" x="{x(value) + 6:.0f}" y="{y + 15}">{value:g}</text>')
        y += ROW
    return "\n".join(out + ["</svg>"]) + "\n"


folder = pathlib.Path(sys.argv[1])
(folder / "peers.svg").write_text(draw(json.loads((folder / "peers.json").read_text(encoding="utf8"))), encoding="utf8")
