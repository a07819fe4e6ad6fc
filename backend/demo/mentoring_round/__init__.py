"""The people of Tidewell who apply for one round of mentoring, and the files a coordinator would hand in."""
