"""Whom to ask about an article, and what to ask them. Pure: text in, names and questions out."""
