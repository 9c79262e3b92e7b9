#!/usr/bin/env python3
"""The text of files by a Python library: "once" prints it, "loop SECONDS" prints the median milliseconds of a round over all files in a warm process."""
import statistics, sys, time


def reader(kind):
    if kind == "python-docx":
        import docx

        def read(path):
            document = docx.Document(path)
            lines = [paragraph.text for paragraph in document.paragraphs]
            lines += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
            return "\n".join(lines)
    else:
        import lxml.html

        def read(path):
            return lxml.html.parse(path, parser=lxml.html.HTMLParser(encoding="utf-8")).getroot().text_content()
    return read


def main():
    kind, mode, *rest = sys.argv[1:]
    read = reader(kind)
    if mode == "once":
        print(read(rest[0]))
        return
    seconds, files = float(rest[0]), rest[1:]

    def a_round():
        started = time.perf_counter()
        for file in files:
            read(file)
        return (time.perf_counter() - started) * 1000

    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        a_round()
    times, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end or len(times) < 3:
        times.append(a_round())
    print(f"{statistics.median(times):.3f}")


main()
