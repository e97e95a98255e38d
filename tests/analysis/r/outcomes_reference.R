# Reference fits for tests/analysis/models of outcomes other than a first event: offers of applications (binomial,
# clustered, weighted; conditional logit within person), papers (Poisson and negative binomial with exposure),
# ranks (ordered logit, proportional odds), shares and matched differences; standardised incidences of stacked
# moves from moves.csv.
#
# Run in this folder, after moves_reference.R:  Rscript outcomes_reference.R
# Written with R 4.2.2, sandwich 3.0-2, survival 3.5-3, MASS 7.3-58, ordinal 2022.11-16.
# Makes offers.csv, papers.csv, ranks.csv and outcomes_reference.csv.

library(sandwich)
library(survival)
library(MASS)
library(ordinal)

set.seed(20260302)
reference <- data.frame()
add <- function(what, term, estimate, std_error = NA) {
  number <- function(v) ifelse(is.na(v), "", sprintf("%.15g", v))
  reference <<- rbind(reference, data.frame(what, term, estimate = number(estimate), std_error = number(std_error)))
}
tight <- glm.control(epsilon = 1e-14, maxit = 100)
clustered <- function(fit, person) sqrt(diag(vcovCL(fit, cluster = person, type = "HC1", cadjust = TRUE)))

# Offers of applications.
offers <- do.call(rbind, lapply(1:160, function(person) {
  luck <- rnorm(1, sd = 0.8)
  origin <- sample(c("academia", "industry"), 1)
  weight <- round(runif(1, 0.4, 3), 2)
  rows <- expand.grid(year = seq_len(sample(1:3, 1)), target = c("academia_faculty", "industry"), stringsAsFactors = FALSE)
  applications <- rpois(nrow(rows), 5) + 1
  chance <- plogis(-2.2 + luck + 0.9 * (rows$target == "industry") - 0.4 * (origin == "industry"))
  data.frame(person, rows, origin, applications, offers = rbinom(nrow(rows), applications, chance), weight)
}))
write.csv(offers, "offers.csv", row.names = FALSE, quote = FALSE)
base <- cbind(offers, applications - offers) ~ target + origin + year
fit <- glm(base, binomial, offers, control = tight)
add("binomial", names(coef(fit)), coef(fit), clustered(fit, offers$person))
weighted <- suppressWarnings(glm(base, binomial, offers, weights = weight, control = tight))
add("weighted", names(coef(weighted)), coef(weighted), clustered(weighted, offers$person))
log_log <- glm(cbind(offers, applications - offers) ~ target, binomial("cloglog"), offers, control = glm.control(epsilon = 1e-300, maxit = 100))
add("cloglog", names(coef(log_log)), coef(log_log), clustered(log_log, offers$person))
single <- offers[rep(seq_len(nrow(offers)), offers$applications), ]
single$offer <- as.integer(sequence(offers$applications) <= rep(offers$offers, offers$applications))
within <- clogit(offer ~ target + year + strata(person), single, method = "exact",
                 control = coxph.control(eps = 1e-12, iter.max = 50))
add("conditional", names(coef(within)), coef(within), sqrt(diag(vcov(within))))
add("conditional_log_likelihood", "", within$loglik[2])

# Papers of spells.
papers <- do.call(rbind, lapply(1:180, function(person) {
  taste <- rnorm(1, sd = 0.6)
  spells <- sample(1:3, 1)
  promise <- sample(c("encouraged", "prohibited", "counts"), spells, replace = TRUE)
  years <- sample(1:8, spells, replace = TRUE)
  rate <- exp(-0.4 + taste + 0.8 * (promise == "counts") - 1.2 * (promise == "prohibited"))
  data.frame(person, promise, years, size = round(rnorm(spells), 2), papers = rnbinom(spells, 1.5, mu = rate * years))
}))
write.csv(papers, "papers.csv", row.names = FALSE, quote = FALSE)
poisson_fit <- glm(papers ~ promise + size + offset(log(years)), poisson, papers, control = tight)
add("poisson", names(coef(poisson_fit)), coef(poisson_fit), clustered(poisson_fit, papers$person))
negative <- glm.nb(papers ~ promise + size + offset(log(years)), papers, control = glm.control(epsilon = 1e-14, maxit = 200))
add("negative_binomial", names(coef(negative)), coef(negative), clustered(negative, papers$person))
add("negative_binomial_model", names(coef(negative)), coef(negative), sqrt(diag(vcov(negative))))
add("dispersion", "", 1 / negative$theta)
add("negative_binomial_log_likelihood", "", as.numeric(logLik(negative)))

# Ranks on re-entry.
ranks <- do.call(rbind, lapply(1:220, function(person) {
  rows <- sample(1:2, 1)
  t <- sample(2:12, rows, replace = TRUE)
  returner <- rbinom(rows, 1, 0.4)
  before <- sample(1:3, rows, replace = TRUE)
  level <- 0.9 * before + 0.15 * t - 0.6 * returner + rlogis(rows) + rnorm(1, sd = 0.4)
  data.frame(person, t, returner, before, rank = cut(level, c(-Inf, 1.5, 3, 4.2, Inf), labels = FALSE))
}))
write.csv(ranks, "ranks.csv", row.names = FALSE, quote = FALSE)
ranks$level <- factor(ranks$rank, ordered = TRUE)
plain <- polr(level ~ returner + t + before, ranks, Hess = TRUE, control = list(reltol = 1e-15, maxit = 1000))
exact <- clm(level ~ returner + t + before, data = ranks, control = clm.control(gradTol = 1e-10, maxIter = 200))
stopifnot(max(abs(coef(plain) - coef(exact)[names(coef(plain))])) < 1e-5)
add("ordered_model", names(coef(exact)), coef(exact), sqrt(diag(vcov(exact))))
# Scores by person: derivatives of each row's log-likelihood.
x <- as.matrix(ranks[, c("returner", "t", "before")])
theta <- coef(exact)
cuts <- c(-Inf, theta[1:3], Inf)
slope <- theta[4:6]
row_likelihood <- function(theta) {
  cuts <- c(-Inf, theta[1:3], Inf)
  eta <- x %*% theta[4:6]
  log(plogis(cuts[ranks$rank + 1] - eta) - plogis(cuts[ranks$rank] - eta))[, 1]
}
scores <- sapply(seq_along(theta), function(j) {
  up <- down <- theta; up[j] <- up[j] + 1e-5; down[j] <- down[j] - 1e-5
  (row_likelihood(up) - row_likelihood(down)) / 2e-5
})
sums <- rowsum(scores, ranks$person)
g <- nrow(sums); n <- nrow(x); k <- length(theta)
robust <- g / (g - 1) * (n - 1) / (n - k) * vcov(exact) %*% crossprod(sums) %*% vcov(exact)
add("ordered", names(theta), theta, sqrt(diag(robust)))
# Proportional odds: slopes of the three binary logits, stacked (Brant 1990), clustered.
fits <- lapply(1:3, function(j) glm(as.integer(rank > j) ~ returner + t + before, binomial, ranks, control = tight))
bread <- lapply(fits, function(fit) vcov(fit))
parts <- do.call(cbind, lapply(1:3, function(j) rowsum(estfun(fits[[j]]), ranks$person) %*% bread[[j]]))
stacked <- g / (g - 1) * crossprod(parts)
slopes <- unlist(lapply(fits, function(fit) coef(fit)))
contrast <- function(terms) {
  rows <- list()
  for (j in 2:3) for (term in terms) {
    row <- rep(0, 12); row[1 + term] <- -1; row[(j - 1) * 4 + 1 + term] <- 1
    rows[[length(rows) + 1]] <- row
  }
  d <- do.call(rbind, rows)
  drop(t(d %*% slopes) %*% solve(d %*% stacked %*% t(d)) %*% (d %*% slopes))
}
add("brant", c("all", "returner", "t", "before"), c(contrast(1:3), contrast(1), contrast(2), contrast(3)))

# Shares: two groups, clustered.
ranks$high <- as.integer(ranks$rank >= 3)
share <- lm(high ~ 0 + factor(returner), ranks)
covariance <- vcovCL(share, cluster = ranks$person, type = "HC1", cadjust = TRUE)
add("share", c("0", "1"), coef(share), sqrt(diag(covariance)))
add("share_difference", "", diff(coef(share)), sqrt(sum(covariance) - 4 * covariance[1, 2]))

# Matched on t and the rank before: returners minus stayers; variance by the derivative by each person's weight.
matched <- function(w) {
  total <- 0; treated <- 0
  for (cell in split(seq_len(nrow(ranks)), paste(ranks$t, ranks$before))) {
    one <- cell[ranks$returner[cell] == 1]; none <- cell[ranks$returner[cell] == 0]
    if (!length(one) || !length(none)) next
    control <- weighted.mean(ranks$rank[none], w[none])
    total <- total + sum(w[one] * (ranks$rank[one] - control)); treated <- treated + sum(w[one])
  }
  total / treated
}
add_matched <- function(what, base) {
  step <- 1e-4
  derivatives <- sapply(unique(ranks$person), function(person) {
    up <- down <- base
    up[ranks$person == person] <- up[ranks$person == person] * (1 + step)
    down[ranks$person == person] <- down[ranks$person == person] * (1 - step)
    (matched(up) - matched(down)) / (2 * step)
  })
  add(what, "", matched(base), sqrt(g / (g - 1) * sum(derivatives^2)))
}
add_matched("matched", rep(1, nrow(ranks)))
add_matched("matched_weighted", 1 + ranks$person %% 3)

# Moves between academia and industry, stacked with a direction each: ratio of the incidences within three years,
# everybody's covariates pooled; delta method on the clustered covariance and the variance of the covariates.
moves <- subset(read.csv("moves.csv"), origin != "other")
moves$leave <- as.integer(moves$origin == "academia")
moves$event <- as.integer(moves$destination == ifelse(moves$leave == 1, "industry", "academia"))
write.csv(moves, "moves_stacked.csv", row.names = FALSE, quote = FALSE)
fit <- glm(event ~ leave * (x + woman + year), binomial, moves, control = tight)
covariance <- vcovCL(fit, cluster = moves$person, type = "HC1", cadjust = TRUE)
people <- moves[!duplicated(moves$person), c("x", "woman")]
each <- function(leave, beta) 1 - Reduce(`*`, lapply(0:2, function(year) {
  1 - plogis(model.matrix(~ leave * (x + woman + year), cbind(people, leave = leave, year = year)) %*% beta)[, 1]
}))
gradient <- function(f, beta) sapply(seq_along(beta), function(j) {
  up <- down <- beta; up[j] <- up[j] + 1e-6; down[j] <- down[j] - 1e-6
  (f(up) - f(down)) / 2e-6
})
beta <- coef(fit)
log_ratio <- function(beta) log(mean(each(1, beta))) - log(mean(each(0, beta)))
slope <- gradient(log_ratio, beta)
spread <- each(1, beta) / mean(each(1, beta)) - each(0, beta) / mean(each(0, beta))
add("stacked_log_ratio", "", log_ratio(beta),
    sqrt(drop(slope %*% covariance %*% slope) + mean((spread - mean(spread))^2) / length(spread)))
write.csv(reference, "outcomes_reference.csv", row.names = FALSE, quote = FALSE)
