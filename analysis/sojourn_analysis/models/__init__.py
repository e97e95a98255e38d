"""The models: hazards on collapsed person-years, their designs, penalties and covariances."""
