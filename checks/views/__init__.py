"""A request becomes a form, an action and an answer; each view is one function."""
