"""What is true of simulated careers: the values that the analysis has to find."""
