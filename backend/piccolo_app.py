"""Every table, in one list; their making is in `migrations/`."""

from pathlib import Path

from piccolo.conf.apps import AppConfig

from backend.careers.asked_tables import TABLES as ASKED
from backend.careers.assessment_tables import TABLES as ASSESSMENTS
from backend.careers.certification_tables import TABLES as CERTIFICATIONS
from backend.careers.learning_path_tables import TABLES as PATHS
from backend.careers.learning_tables import TABLES as LEARNING
from backend.careers.plan_tables import TABLES as PLANS
from backend.careers.tables import TABLES as CAREERS
from backend.kit.audit.tables import TABLES as AUDIT
from backend.kit.http.tables import TABLES as HTTP
from backend.kit.work.tables import TABLES as WORK
from backend.mentoring.group_tables import TABLES as GROUPS
from backend.mentoring.offer_tables import TABLES as OFFERS
from backend.mentoring.repair_tables import TABLES as REPAIRS
from backend.mentoring.tables import TABLES as MENTORING
from backend.people.account_tables import TABLES as ACCOUNTS
from backend.people.import_tables import TABLES as IMPORTS
from backend.people.notice_tables import TABLES as NOTICES
from backend.people.tables import TABLES as ORGANISATION
from backend.succession.calibration_tables import TABLES as CALIBRATION
from backend.succession.pool_tables import TABLES as POOLS
from backend.succession.scenario_tables import TABLES as SCENARIOS
from backend.succession.tables import TABLES as SUCCESSION

APP_CONFIG = AppConfig(
    app_name="trellis",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=[
        *(*ORGANISATION, *AUDIT, *ACCOUNTS, *NOTICES, *IMPORTS, *HTTP, *WORK),
        *(*CAREERS, *ASSESSMENTS, *ASKED, *PLANS),
        *(*CERTIFICATIONS, *LEARNING, *PATHS),
        *(*MENTORING, *GROUPS, *REPAIRS, *OFFERS),
        *(*SUCCESSION, *CALIBRATION, *SCENARIOS, *POOLS),
    ],
)
