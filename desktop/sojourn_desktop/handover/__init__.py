"""Sealed records on their way: handed over by laptops, merged by coordinators, cleared, and anonymised."""
