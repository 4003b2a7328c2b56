"""How each language of the interface writes a day and a time; FORMAT_MODULE_PATH names this package."""
