"""Deciding what is made, shaping it and explaining it."""

from backend.careers.core.framework import CompetencyKind
from backend.demo.careers.notation import Area, Skill

PRODUCT = Area(
    "product and design",
    "Finding out what people need, giving it a shape, and explaining it.",
    CompetencyKind.TECHNICAL,
    (
        Skill(
            "user research",
            "Learning from those who use a thing what they do, rather than what they say.",
            (
                "Sits in on an interview and keeps the notes.",
                "Holds interviews along a prepared guide.",
                "Plans and holds a study alone, and tells observation from opinion.",
                "Chooses methods for questions that several teams share, and teaches teams to listen.",
                "Is asked what to find out before much money is spent.",
            ),
        ),
        Skill(
            "product discovery",
            "Finding out what is worth making before it is made.",
            (
                "Tells a problem from a wish for a feature.",
                "Puts assumptions on paper and tests one of them with help.",
                "Leads discovery for a feature alone, and drops it when the evidence is against it.",
                "Leads discovery for a product with engineers and field crews, and teaches cheap trials.",
                "Is asked where the company should look next.",
            ),
            after=("user research",),
        ),
        Skill(
            "interaction design",
            "Shaping what people see and do, so that it needs no manual.",
            (
                "Sees where a screen makes people stop, and says so.",
                "Lays a screen out from the parts of the design system, with corrections.",
                "Designs a flow alone, empty and failing states included, and tries it with users.",
                "Designs across products, keeps them one family, and coaches designers and engineers.",
                "Is asked when something difficult has to become easy for everybody.",
            ),
        ),
        Skill(
            "usability testing",
            "Watching people use a thing, and mending what stops them.",
            (
                "Watches a test and notes where people hesitate.",
                "Runs a test by a script.",
                "Plans and runs a test alone, with people who use a keyboard or a screen reader among them.",
                "Builds testing into how several teams work, and teaches to judge how grave a finding is.",
                "Is asked for proof that a product can be used when the water is rising.",
            ),
        ),
        Skill(
            "roadmapping",
            "Saying what comes next and why, and what does not.",
            (
                "Finds in the roadmap what the own work is for.",
                "Keeps a list of what is wanted, with who wants it and why.",
                "Keeps the roadmap of a product alone, and says no with reasons people accept.",
                "Balances several products, and shows others how to plan by outcome rather than by date.",
                "Is asked to set the direction of the whole line for the next years.",
            ),
        ),
        Skill(
            "technical writing",
            "Explaining a thing so that a tired reader gets it right the first time.",
            (
                "Finds what is wrong or missing in a manual.",
                "Writes a page after the style guide; an editor goes over it.",
                "Writes a manual alone with those who know the thing, and tries it on somebody who doesn't.",
                "Designs the documentation of a product, and edits so that authors get better.",
                "Has set how the whole company writes; asked for the text nobody may misread.",
            ),
        ),
        Skill(
            "course design",
            "Making training after which people can do something they could not do before.",
            (
                "Gives a lesson that somebody else designed.",
                "Prepares a lesson with an aim and an exercise, with help.",
                "Designs a course alone, from what people must be able to do back to the first hour.",
                "Designs programmes for whole groups of roles, and trains trainers.",
                "Is asked how a thousand people could learn something by next year.",
            ),
        ),
    ),
)
