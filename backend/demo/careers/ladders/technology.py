"""Systems engineering, and design and research."""

from backend.demo.careers.notation import Asked, Ladder

SYSTEMS_ENGINEERING = Ladder(
    "SYS",
    "what everything else runs on: services, networks and the places of work",
    (
        Asked("cloud operations", "23445", "344", weight=3, must="everywhere"),
        Asked("observability", "12345", "344", weight=3),
        Asked("incident handling", "23345", "445", weight=3, must="everywhere"),
        Asked("systems design", "01235", "344", weight=3),
        Asked("secure coding", "12345", "344"),
        Asked("debugging", "12345", "334"),
        Asked("continuous delivery", "12344", "344"),
        Asked("python", "12333", "222"),
        Asked("data modelling", "01123", "223", weight=1),
        Asked("service design", "00123", "345"),
        Asked("data governance", "11223", "334", weight=1),
        Asked("customer conversation", "12233", "344", weight=1),
    ),
)

DESIGN_AND_RESEARCH = Ladder(
    "DES",
    "finding out what people need and giving it a shape",
    (
        Asked("user research", "23345", "344", weight=3, must="everywhere"),
        Asked("interaction design", "23445", "344", weight=3, must="everywhere"),
        Asked("usability testing", "12344", "344", weight=3),
        Asked("product discovery", "12345", "345", weight=3),
        Asked("prototyping", "23344", "333"),
        Asked("roadmapping", "01234", "345"),
        Asked("storytelling with data", "12233", "334"),
        Asked("facilitation", "11234", "344"),
        Asked("web development", "11222", "112", weight=1),
        Asked("service design", "01234", "344"),
        Asked("statistics", "01122", "122", weight=1),
    ),
)
