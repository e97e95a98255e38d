"""Simulated careers with a known truth: the process, what it draws, and the data package it fills."""
