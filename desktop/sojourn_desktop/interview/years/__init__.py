"""The part about years: papers by spell and by single year, job searches and grants."""
