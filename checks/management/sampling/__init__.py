"""A desk full of made-up articles, for trying how the workbench bears the load: `manage.py sample`.

Names, places and figures are invented. `sentences` makes the text, `staff` desks, people and sources, `story` all rows
of one article, `loading` writes them.
"""
