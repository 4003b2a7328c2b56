"""Speech: who says what, and who "she" is."""
