# Reference for tests/analysis/models: raking to margins (survey::rake) and Rubin's rules (mice::pool.scalar).
#
# Run in this folder:  Rscript weights_reference.R
# Written with R 4.2.2, survey 4.1-1, mice 3.15. Makes sample.csv and weights_reference.csv.

suppressMessages({library(survey); library(mice)})

set.seed(20260304)
n <- 240
sample_rows <- data.frame(
  person = seq_len(n),
  sector = sample(c("academia", "industry", "other"), n, replace = TRUE, prob = c(0.7, 0.2, 0.1)),
  cohort = sample(c("2005-2009", "2010-2014", "2015-2019"), n, replace = TRUE),
  gender = sample(c("woman", "man"), n, replace = TRUE)
)
sample_rows$hired <- rbinom(n, 1, ifelse(sample_rows$sector == "academia", 0.5, 0.2))
write.csv(sample_rows, "sample.csv", row.names = FALSE, quote = FALSE)

reference <- data.frame()
add <- function(what, term, estimate, std_error = NA) {
  number <- function(v) ifelse(is.na(v), "", sprintf("%.15g", v))
  reference <<- rbind(reference, data.frame(what, term, estimate = number(estimate), std_error = number(std_error)))
}
margin <- function(name, shares) {
  frame <- data.frame(names(shares), n * shares)
  names(frame) <- c(name, "Freq")
  frame
}
design <- svydesign(ids = ~1, weights = ~1, data = transform(sample_rows, w = 1))
raked <- rake(design, list(~sector, ~cohort, ~gender), list(
  margin("sector", c(academia = 0.4, industry = 0.45, other = 0.15)),
  margin("cohort", c("2005-2009" = 0.3, "2010-2014" = 0.3, "2015-2019" = 0.4)),
  margin("gender", c(woman = 0.45, man = 0.55))
), control = list(maxit = 500, epsilon = 1e-12, verbose = FALSE))
add("raked", sample_rows$person, weights(raked))

pools <- list(
  list(q = c(-0.21, -0.15, -0.30, -0.22, -0.18), u = c(0.010, 0.012, 0.011, 0.009, 0.010), n = 300, k = 12),
  list(q = c(1.2, 1.21, 1.19), u = c(0.04, 0.05, 0.045), n = 25, k = 4)
)
for (place in seq_along(pools)) {
  one <- pools[[place]]
  told <- pool.scalar(one$q, one$u, n = one$n, k = one$k)
  add(paste("pooled", place), c("estimate", "df", "fmi", "riv"), c(told$qbar, told$df, told$fmi, told$r),
      c(sqrt(told$t), NA, NA, NA))
}
write.csv(reference, "weights_reference.csv", row.names = FALSE, quote = FALSE)
