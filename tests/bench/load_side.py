"""Asks a server as fast as it answers, over some connections that stay open, in a process of its own.

`python -m tests.bench.load_side` takes what to ask as JSON on standard input and prints one line of JSON. It does as
little as it can for each answer, so that the server is what is measured: `busy` says which part of the time it worked.
"""

import json
import selectors
import socket
import sys
import time
from dataclasses import dataclass, field

END_OF_HEADERS = b"\r\n\r\n"
LENGTH = b"content-length: "
NUMBER = b"#######"
"""Stands in a request for a number that no other request has, of as many digits."""


@dataclass
class Line:
    """One connection: what has come of the answer that it waits for, and since when."""

    socket: socket.socket
    received: bytearray = field(default_factory=bytearray)
    asked_at: float = 0.0


def main() -> None:
    asked = json.load(sys.stdin)
    request, number = asked["request"].encode(), asked["first_number"]
    lines = [Line(socket.create_connection(("127.0.0.1", asked["port"]))) for _ in range(asked["connections"])]
    chosen = selectors.DefaultSelector()
    for line in lines:
        line.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        chosen.register(line.socket, selectors.EVENT_READ, line)
        number = _ask(line, request, number)
    statuses, waits, sample = dict[str, int](), list[float](), b""
    begin, worked = time.perf_counter(), time.process_time()
    while time.perf_counter() - begin < asked["seconds"]:
        for key, _ in chosen.select():
            line = key.data
            answer = _answer(line)
            if answer is not None:
                waits.append(time.perf_counter() - line.asked_at)
                status, sample = answer[9:12].decode(), sample or answer
                statuses[status] = statuses.get(status, 0) + 1
                number = _ask(line, request, number)
    taken, worked = time.perf_counter() - begin, time.process_time() - worked
    waits.sort()
    report = {
        "per_second": len(waits) / taken,
        "p50": waits[len(waits) // 2],
        "p95": waits[len(waits) * 95 // 100],
        "busy": worked / taken,
        "statuses": statuses,
        "sample": sample.partition(END_OF_HEADERS)[2].decode(),
        "next_number": number,
    }
    print(json.dumps(report))


def _ask(line: Line, request: bytes, number: int) -> int:
    line.received.clear()
    line.asked_at = time.perf_counter()
    line.socket.sendall(request.replace(NUMBER, b"%07d" % number))
    return number + 1


def _answer(line: Line) -> bytes | None:
    """Give the answer once it is whole."""
    line.received += line.socket.recv(1 << 18)
    head = line.received.find(END_OF_HEADERS)
    if head < 0:
        return None
    begin = line.received.lower().find(LENGTH, 0, head) + len(LENGTH)
    length = int(line.received[begin : line.received.find(b"\r", begin)])
    return bytes(line.received) if len(line.received) == head + len(END_OF_HEADERS) + length else None


if __name__ == "__main__":
    main()
