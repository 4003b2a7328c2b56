"""Lines of a text: what each one is, and where on a pasted page the article stands."""
