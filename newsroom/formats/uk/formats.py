"""Days and times in Ukrainian."""

DATE_FORMAT = "j E Y"
SHORT_DATE_FORMAT = "j E"
TIME_FORMAT = "H:i"
DATETIME_FORMAT = "j E Y, H:i"
SHORT_DATETIME_FORMAT = "j E, H:i"
