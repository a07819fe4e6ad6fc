"""How the columns of people files are usually called, in exports of HR systems and in spreadsheets made by hand.

Every header stands in plain words: lower case, single spaces, nothing but letters and digits. Of one field's headers
the earlier is the likelier where a file has several.
"""

import re
from collections.abc import Iterator

WORD = re.compile(r"[^\W_]+")

HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

_USUAL = {
    "number": """
        employee number, employee id, employee no, employee nr, employee code, employee, person number, personnel
        number, personnel no, personnel id, staff id, staff number, worker id, worker number, person id, person id
        external, user id, userid, user sys id, user sys id import, emp id, empid, emp no, emp code, number, no, nr,
        id, employee external id, employee internal id, hr id, payroll id, payroll number, associate id, file
        number, badge number, personalnummer, personal nr, mitarbeiternummer, mitarbeiter id, matricule, numéro
        employé, número de empleado, matricola, personeelsnummer""",
    "name": """
        full name, name, display name, employee name, worker name, worker, preferred full name, legal name, legal
        full name, formatted name, person name, preferred name, employee full name, last name first name,
        vollständiger name, mitarbeiter, nom complet, nombre completo, nome completo, volledige naam, naam""",
    "given_name": """
        first name, given name, firstname, legal first name, forename, preferred first name, first, vorname, prénom,
        prenom, nombre, voornaam, primer nombre""",
    "family_name": """
        last name, family name, lastname, surname, legal last name, second name, last, nachname, familienname, nom
        de famille, apellido, apellidos, cognome, sobrenome, achternaam""",
    "email": """
        work email, email, e mail, email address, work email address, e mail address, business email, company email,
        primary work email, primary email, corporate email, email work, email primary work, mail, business email
        address, official email, work e mail, e mail adresse, geschäftliche e mail, email professionnel, adresse e
        mail, correo electrónico, correo, indirizzo email, e mailadres""",
    "manager": """
        manager id, manager employee id, manager number, manager employee number, supervisor id, supervisor number,
        manager user sys id, reports to id, reporting manager id, line manager id, manager person id, manager code,
        manager no, direct manager id, superior id, managers employee id, supervisor employee number, manager worker
        id, manager email, supervisor email, line manager email, manager work email, manager s email, reports to
        email, reporting manager email, supervisor s email, manager, supervisor, reports to, reporting to, line
        manager, direct manager, reporting manager, supervisor name, manager name, worker s manager, manager s name,
        superior, vorgesetzter, vorgesetzte, vorgesetzte id, vorgesetzter personalnummer, führungskraft,
        responsable, n 1, supérieur, jefe, jefe directo, responsabile, gestor, leidinggevende""",
    "org_unit": """
        org unit, org unit code, organizational unit, organisational unit, organization unit, organisation unit,
        department, department name, department code, dept, dept id, dept code, supervisory organization,
        supervisory org, team, team name, business unit, division, cost center, cost centre, unit, group,
        organization, organisation, abteilung, organisationseinheit, kostenstelle, département, service,
        departamento, reparto, dipartimento, afdeling""",
    "location": """
        location, work location, office, office location, site, location name, workplace, city, work city, branch,
        location code, standort, büro, arbeitsort, lieu, lieu de travail, bureau, ubicación, oficina, sede, ufficio,
        locatie""",
    "time_zone": """
        time zone, timezone, tz, time zone id, worker time zone, iana time zone, zeitzone, fuseau horaire, zona
        horaria, fuso orario, fuso horário, tijdzone""",
    "languages": """
        languages, language, language skills, languages spoken, spoken languages, preferred language, locale,
        default locale, correspondence language, sprachen, sprache, langues, langue, idiomas, idioma, lingue, talen""",
    "position": """
        position code, position id, position number, position no, seat, seat code, position external code, staffing
        position, position reference, planstelle, planstellennummer, stellennummer""",
    "position_title": """
        position title, job title, title, business title, position, position name, job, designation, function,
        working title, job position, stellenbezeichnung, stelle, berufsbezeichnung, jobtitel, funktion, poste,
        intitulé du poste, puesto, cargo, mansione, qualifica, functie""",
    "role": """
        role code, job profile code, job code, role, job profile, job profile name, role name, job classification,
        job role, profile code, job family role, stellenprofil, rolle, profil de poste""",
    "joined_on": """
        joined on, hire date, start date, date of hire, date hired, joining date, join date, date of joining,
        original hire date, most recent hire date, employment start date, entry date, date joined, started on, hired
        on, continuous service date, seniority date, first day, eintrittsdatum, eintritt, einstellungsdatum, date d
        embauche, date d entrée, fecha de ingreso, fecha de contratación, fecha de alta, data di assunzione, data de
        admissão, datum in dienst""",
    "left_on": """
        left on, termination date, end date, leaving date, last day of work, last working day, date of leaving, exit
        date, employment end date, last day, date left, separation date, contract end date, austrittsdatum,
        austritt, date de sortie, date de départ, fecha de baja, fecha de salida, data di cessazione, datum uit
        dienst""",
    "state": """
        state, status, employment status, employee status, worker status, active status, active, currently active,
        is active, lifecycle status, user status, beschäftigungsstatus, mitarbeiterstatus, statut, estado, stato,
        situação""",
}

USUAL = {field: tuple(" ".join(name.split()) for name in names.split(",")) for field, names in _USUAL.items()}
"""Field to headers, the likeliest first."""

FIELD_OF = {name: (field, place) for field, names in USUAL.items() for place, name in enumerate(names)}
"""Header to its field and its place among that field's headers."""

OF_MANAGERS = frozenset(
    {"manager", "managers", "supervisor", "supervisors", "superior", "boss", "vorgesetzter", "vorgesetzte"}
)
"""Words that make a column about somebody else: 'Manager E-mail' is not the person's own."""

_OF_OTHERS = """
emergency contact spouse partner child dependent dependant personal private home bank previous former next company
birth visa mother father recruiter mentor buddy hrbp matrix dotted second secondary
"""

OF_OTHERS = frozenset(_OF_OTHERS.split())
"""Words that make a column about something else again: no part of such a header counts."""


def words_of(header: str) -> str:
    """Write a header in plain words: `employeeID*` and `EMPLOYEE_ID` are `employee id`."""
    return " ".join(WORD.findall(HUMP.sub(" ", header))).casefold()


def parts_of(words: str) -> Iterator[tuple[str, int, int]]:
    """Give each usual header that is part of `words`: field, place, how many words it covers; longest first."""
    split = words.split()
    for length in range(len(split) - 1, 0, -1):
        for start in range(len(split) - length + 1):
            found = FIELD_OF.get(" ".join(split[start : start + length]))
            if found:
                yield *found, length
