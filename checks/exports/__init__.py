"""A checked article on its way out: one flat row a claim, and the forms it takes."""
