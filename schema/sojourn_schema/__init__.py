"""Research careers: their records, the interview that collects them and the file that keeps them."""
