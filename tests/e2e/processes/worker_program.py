"""`python -m tests.e2e.processes.worker_program DSN`: a worker for the product's work and for the samples of tests."""

import asyncio
import sys

from backend.jobs import JOBS
from backend.kit.work.kinds import Queue
from backend.kit.work.worker import Duties, run_worker
from tests.api.kit.work.sample_duties import DUTIES

if __name__ == "__main__":
    asyncio.run(run_worker(sys.argv[1], Duties([*JOBS, *DUTIES.jobs]), list(Queue)))
