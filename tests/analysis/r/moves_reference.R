# Reference fits for tests/analysis/models: competing destinations. Simulated careers that move between academia,
# industry and other work, with covariates; the multinomial logit (nnet) with a covariance clustered by person,
# state probabilities (survival::survfit for several states, infinitesimal jackknife by person) and cumulative
# incidences (cmprsk as well).
#
# Run in this folder:  Rscript moves_reference.R
# Written with R 4.2.2, nnet 7.3-18, survival 3.5-3, cmprsk 2.2-11. Makes moves.csv and moves_reference.csv.

library(nnet)
library(survival)
library(cmprsk)

set.seed(20260301)
states <- c("academia", "industry", "other")
rows <- list()
for (person in 1:250) {
  woman <- rbinom(1, 1, 0.45)
  x <- round(rnorm(1), 2)
  taste <- rnorm(1, sd = 0.5)
  state <- sample(states, 1, prob = c(0.6, 0.3, 0.1))
  for (year in 0:(sample(4:9, 1))) {
    eta <- c(academia = 0, industry = -1.4 + 0.5 * x + taste, other = -2.2 - 0.3 * x + 0.4 * woman)
    eta[state] <- eta[state] + 1.8 + 0.05 * year
    to <- sample(states, 1, prob = exp(eta))
    rows[[length(rows) + 1]] <- data.frame(person, year, woman, x, origin = state, destination = to)
    state <- to
  }
}
table <- do.call(rbind, rows)
write.csv(table, "moves.csv", row.names = FALSE, quote = FALSE)

reference <- data.frame()
add <- function(what, term, estimate, std_error, low = NA, high = NA) {
  print_number <- function(v) ifelse(is.na(v), "", sprintf("%.15g", v))
  reference <<- rbind(reference, data.frame(
    what, term, estimate = print_number(estimate), std_error = print_number(std_error),
    low = print_number(low), high = print_number(high)
  ))
}

# The multinomial logit of the destination, plain and weighted; Newton's last steps by hand, for the clustered
# covariance.
table$destination <- factor(table$destination, states)
table$origin <- factor(table$origin, states)
add_multinomial <- function(what, w) {
  table$w <- w
  fit <- multinom(destination ~ x + woman + origin + year, table, weights = w, Hess = TRUE, trace = FALSE,
                  reltol = 1e-15, abstol = 1e-12, maxit = 1000)
  x <- model.matrix(destination ~ x + woman + origin + year, table)
  observed <- outer(as.integer(table$destination), 1:3, "==")
  newton <- coef(fit)
  for (step in 1:5) {
    eta <- cbind(0, x %*% t(newton))
    p <- exp(eta) / rowSums(exp(eta))
    scores <- cbind(w * x * (observed - p)[, 2], w * x * (observed - p)[, 3])
    information <- rbind(
      cbind(crossprod(x * (w * p[, 2] * (1 - p[, 2])), x), crossprod(x * (-w * p[, 2] * p[, 3]), x)),
      cbind(crossprod(x * (-w * p[, 2] * p[, 3]), x), crossprod(x * (w * p[, 3] * (1 - p[, 3])), x))
    )
    newton <- newton + matrix(solve(information, colSums(scores)), 2, byrow = TRUE)
  }
  stopifnot(max(abs(newton - coef(fit))) < 1e-4)
  sums <- rowsum(scores, table$person)
  g <- nrow(sums); n <- nrow(x); k <- length(newton)
  covariance <- g / (g - 1) * (n - 1) / (n - k) * solve(information) %*% crossprod(sums) %*% solve(information)
  names <- c(paste("industry:", colnames(x)), paste("other:", colnames(x)))
  add(what, names, c(t(newton)), sqrt(diag(covariance)))
  add(paste0(what, "_log_likelihood"), "", sum(w * log(p[cbind(seq_len(n), as.integer(table$destination))])), NA)
}
add_multinomial("multinomial", rep(1, nrow(table)))
add_multinomial("multinomial_weighted", 0.5 + 0.7 * (table$person %% 4))

# State probabilities at the end of each year, starting as observed and starting in academia.
table$event <- factor(as.character(table$destination), c("none", states))
# With influence = TRUE; without, survival 3.5-3 leaves out what the shares of the first year vary by.
curve <- survfit(Surv(year, year + 1, event) ~ 1, table, id = person, istate = origin, influence = TRUE)
told <- summary(curve, times = 1:10)
for (state in states) {
  column <- match(state, curve$states)
  add("occupation", paste(state, 0:9), told$pstate[, column], told$std.err[, column])
}
for (start in states) {
  p0 <- as.numeric(curve$states == start)
  given <- survfit(Surv(year, year + 1, event) ~ 1, table, id = person, istate = origin, p0 = p0)
  told <- summary(given, times = 1:10)
  for (state in states) {
    column <- match(state, given$states)
    add(paste("from", start), paste(state, 0:9), told$pstate[, column], told$std.err[, column])
  }
}

# First move out of academia by destination, among those who start there; and from the landmark of year 3.
first <- do.call(rbind, lapply(split(table, table$person), function(rows) {
  if (rows$origin[1] != "academia") return(NULL)
  left <- which(rows$destination != "academia")
  last <- if (length(left)) left[1] else nrow(rows)
  data.frame(person = rows$person[1], woman = rows$woman[1], time = rows$year[last] + 1,
             cause = if (length(left)) as.character(rows$destination[last]) else "none")
}))
first$event <- factor(first$cause, c("none", "industry", "other"))
incidence <- function(what, data, from) {
  curve <- survfit(Surv(rep(from, nrow(data)), time, event) ~ 1, data, id = person, conf.type = "log-log")
  told <- summary(curve, times = (from + 1):10)
  other <- cuminc(data$time, data$cause, cencode = "none")
  for (cause in c("industry", "other")) {
    column <- match(cause, curve$states)
    add(what, paste(cause, from:9), told$pstate[, column], told$std.err[, column])
    add(paste(what, "cmprsk"), paste(cause, from:9),
        timepoints(other, (from + 1):10)$est[paste(1, cause), ], NA)
  }
}
incidence("incidence", first, 0)
for (woman in 0:1) {
  incidence(paste("landmark", woman), first[first$time > 3 & first$woman == woman, ], 3)
}
write.csv(reference, "moves_reference.csv", row.names = FALSE, quote = FALSE)
