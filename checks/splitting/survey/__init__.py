"""An article as a whole: what it says twice, where it disagrees with itself, and its names."""
