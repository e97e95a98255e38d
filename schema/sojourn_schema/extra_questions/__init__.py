"""Extra questions: what a study asks beside our own, written as an XLSForm (https://xlsform.org)."""
