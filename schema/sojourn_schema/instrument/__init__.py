"""The instrument: the questionnaire as data, its routing, the calendar's model and the interview's state.

Qt-free. `interview.Interview` is what a page, a robot or a test drives; see its module for the summary.
"""
