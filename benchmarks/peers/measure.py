#!/usr/bin/env python3
"""Measures this library's tool against other programs on the same files, in one run.

    benchmarks/peers/measure.py [--files N] [--seconds S] RESULTS_FOLDER

Others give the bare text; the tool gives the whole model as JSON. Two tables: whole processes (a file each, the median of the files' medians) and per document in one
process that is warm (one thread). A peer that is not installed is left out and named. Debian has poppler-utils, mupdf-tools, pandoc, libreoffice-writer,
python3-docx and python3-lxml; npm has mammoth, officeparser and pdfjs-dist, which are looked for in PEERS_NODE (a folder with node_modules).
"""
import argparse, json, os, pathlib, platform, shutil, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOOL = ROOT / "src/VnGovDocs.Cli/bin/Release/net10.0/VnGovDocs.Cli.dll"
LOOP = ROOT / "benchmarks/VnGovDocs.Benchmarks/bin/Release/net10.0/VnGovDocs.Benchmarks.dll"
PYTHON = "/usr/bin/python3"
OURS = "vngovdocs (full model)"


def process_peers(scratch):
    """Format → name → the command that prints the text of a file."""
    ours = lambda file: ["dotnet", str(TOOL), "read", file, "--format", "json"]
    office = lambda file: ["soffice", f"-env:UserInstallation=file://{scratch}/office", "--headless", "--convert-to", "txt:Text", "--outdir", scratch, file]
    node = lambda kind: lambda file: ["node", str(HERE / "inprocess.mjs"), kind, "once", file]
    python = lambda kind: lambda file: [PYTHON, str(HERE / "inprocess.py"), kind, "once", file]
    return {
        "docx": {OURS: ours, "pandoc": lambda f: ["pandoc", "-f", "docx", "-t", "plain", f], "libreoffice": office, "python-docx": python("python-docx"), "mammoth": node("mammoth"), "officeparser": node("officeparser")},
        "html": {OURS: ours, "pandoc": lambda f: ["pandoc", "-f", "html", "-t", "plain", f], "lxml": python("lxml")},
        "pdf": {OURS: ours, "pdftotext -layout": lambda f: ["pdftotext", "-layout", f, "-"], "mutool": lambda f: ["mutool", "draw", "-F", "txt", f], "pdfjs-dist": node("pdfjs")},
    }


LOOP_PEERS = {"docx": ["python-docx", "mammoth", "officeparser"], "html": ["lxml"], "pdf": ["pdfjs"]}


def is_there(command):
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def whole_processes(files, peers, rounds):
    table = {}
    for name, command in peers.items():
        if not is_there(command(files[0])):
            print(f"left out, not installed: {name}", file=sys.stderr)
            continue
        medians = []
        for file in files:
            times = []
            for _ in range(rounds):
                started = time.perf_counter()
                subprocess.run(command(file), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
                times.append((time.perf_counter() - started) * 1000)
            medians.append(statistics.median(times))
        table[name] = round(statistics.median(medians), 1)
    return table


def in_process(kind, files, seconds):
    """Milliseconds a document, in a process that has read them all before."""
    def loop(command):
        done = subprocess.run(command + [str(seconds)] + files, capture_output=True, text=True)
        return round(float(done.stdout) / len(files), 3) if done.returncode == 0 else None

    table = {OURS: loop(["dotnet", str(LOOP), "loop"])}
    for peer in LOOP_PEERS[kind]:
        script = [PYTHON, str(HERE / "inprocess.py")] if peer in ("python-docx", "lxml") else ["node", str(HERE / "inprocess.mjs")]
        value = loop(script + [peer, "loop"])
        if value is None:
            print(f"left out, not installed: {peer}", file=sys.stderr)
        else:
            table["pdfjs-dist" if peer == "pdfjs" else peer] = value
    return table


def machine():
    names = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf8") if line.startswith("model name")]
    return f"{names[0] if names else platform.processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release().split('-')[0]}"


def markdown(results):
    lines = [f"Measured on {results['date']}: {results['machine']}. Milliseconds a document, less is better; {OURS} gives the whole typed model, all others the bare text."]
    for title, key in (("A process for each file, its start included", "process"), ("In one warm process, one thread", "loop")):
        for kind, table in results[key].items():
            lines += ["", f"### {kind.upper()}: {title.lower()}", "", "| program | ms | ours / theirs |", "|---|---|---|"]
            ours = table.get(OURS)
            lines += [f"| {name} | {value} | {'' if name == OURS else round(ours / value, 2)} |" for name, value in sorted(table.items(), key=lambda one: one[1])]
    return "\n".join(lines) + "\n"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder")
    arguments.add_argument("--files", type=int, default=9, help="how many files of each format for whole processes")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--seconds", type=float, default=5, help="how long a warm process reads")
    options = arguments.parse_args()
    for built in (TOOL, LOOP):
        if not built.exists():
            arguments.error(f"not built: {built} (dotnet build VnGovDocs.sln -c Release)")
    scratch = tempfile.mkdtemp(prefix="peers-")
    results = {"machine": machine(), "date": time.strftime("%Y-%m-%d"), "process": {}, "loop": {}}
    try:
        for kind, peers in process_peers(scratch).items():
            files = sorted(str(file) for file in (ROOT / "corpus").glob(f"*/source.{kind}"))
            step = max(1, len(files) // options.files)
            results["process"][kind] = whole_processes(files[::step][: options.files], peers, options.rounds)
            results["loop"][kind] = in_process(kind, files, options.seconds)
            print(kind, results["process"][kind], results["loop"][kind], file=sys.stderr)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    folder = pathlib.Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "peers.json").write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n", encoding="utf8")
    (folder / "peers.md").write_text(markdown(results), encoding="utf8")


if __name__ == "__main__":
    main()
