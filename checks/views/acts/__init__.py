"""What can be done on a card. Each act takes the request, the card, its own name and what stands behind a colon.

An act checks the card's form, asks the action and answers with the card to go on with; what is refused is answered by
`checks.views.claim`.
"""
