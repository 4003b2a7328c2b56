"""What a person may send: each form checks, cleans and says what is wrong beside the field."""
