"""Days and times in French."""

DATE_FORMAT = "j N Y"
SHORT_DATE_FORMAT = "j N"
TIME_FORMAT = "H:i"
DATETIME_FORMAT = "j N Y, H:i"
SHORT_DATETIME_FORMAT = "j N, H:i"
