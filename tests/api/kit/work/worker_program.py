"""A worker for the sample duties: `python -m tests.api.kit.work.worker_program DSN`."""

import asyncio
import sys

from backend.kit.work.kinds import Queue
from backend.kit.work.worker import run_worker
from tests.api.kit.work.sample_duties import DUTIES

if __name__ == "__main__":
    asyncio.run(run_worker(sys.argv[1], DUTIES, list(Queue)))
