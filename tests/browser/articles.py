"""Articles of our own for the stories: invented people, places and figures."""

FERRY = """Island ferries carried a third fewer passengers, line admits

The ferries of Sorne Sound carried 1.4 million passengers last year, 33 percent fewer than in 2021.

“We cancelled every fourth crossing in the winter,” Transport Minister Oda Halvorsen told the assembly on Friday.

The company's director Emil Strand said that two engines had failed in January and that spare parts arrived in May.

A single ticket now costs 18 crowns, twice as much as on the southern line.

REFERENCE: A lifeline route is a crossing that the province must pay for all year.

It is clear that the islands deserve better. Who will pay for the new ships?

Read also

- Five harbours without a ferry
- Opinion: An island is not a suburb
"""

# Mathematical letters and emoji take two of JavaScript's units a code point; Hebrew runs from right to left.
WIDE = """𝒟r. 𝒱ega 🚢 measured 40 waves in March. The ferry 🛳️🇳🇴 sailed twice in April.

המעבורת יצאה ב-5 במרץ. The captain said the sea was calm.
"""
