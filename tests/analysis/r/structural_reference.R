# Reference for tests/analysis/models: a marginal structural model with stabilised weights, and the g-formula of
# mediation by papers, each by hand with glm. Careers in which papers act on going to industry and on being hired,
# and industry years on papers.
#
# Run in this folder:  Rscript structural_reference.R   (a minute: 4,000 draws a person)
# Written with R 4.2.2, sandwich 3.0-2. Makes structural.csv and structural_reference.csv.

library(sandwich)

set.seed(20260305)
rows <- list()
for (person in 1:400) {
  field <- sample(c("1", "2"), 1)
  pre_papers <- rpois(1, 3)
  before <- pre_papers; industry_years <- 0; last <- 0
  for (t in 0:9) {
    industry <- rbinom(1, 1, plogis(-0.8 + 1.5 * last - 0.35 * log1p(before) + 0.3 * (field == "2")))
    papers <- rnbinom(1, 2, mu = exp(0.1 + 0.35 * log1p(before) - 0.9 * industry - 0.1 * industry_years))
    event <- rbinom(1, 1, plogis(-3.4 + 0.06 * t - 0.08 * industry_years + 0.5 * log1p(before) + 0.2 * (field == "2")))
    rows[[length(rows) + 1]] <- data.frame(person, t, field, pre_papers, papers, papers_before = before,
                                           industry, last_industry = last, industry_years, event)
    if (event == 1) break
    before <- before + papers; industry_years <- industry_years + industry; last <- industry
  }
}
table <- do.call(rbind, rows)
write.csv(table, "structural.csv", row.names = FALSE, quote = FALSE)

reference <- data.frame()
add <- function(what, term, estimate, std_error = NA) {
  number <- function(v) ifelse(is.na(v), "", sprintf("%.15g", v))
  reference <<- rbind(reference, data.frame(what, term, estimate = number(estimate), std_error = number(std_error)))
}
tight <- glm.control(epsilon = 1e-14, maxit = 100)

# Stabilised weights: of the states in the years before, for the hazard of a year.
above <- glm(industry ~ last_industry + t + field, binomial, table, control = tight)
below <- glm(industry ~ last_industry + t + field + log1p(papers_before), binomial, table, control = tight)
chance <- function(fit) ifelse(table$industry == 1, fitted(fit), 1 - fitted(fit))
ratio <- chance(above) / chance(below)
served <- ave(ratio, table$person, FUN = cumprod)
weights <- served / ratio
limits <- quantile(weights, c(0.01, 0.99))
truncated <- pmin(pmax(weights, limits[1]), limits[2])
add("weights", seq_len(nrow(table)), truncated)
add("limits", c("low", "high"), limits)
fit <- suppressWarnings(glm(event ~ t + industry_years + field, binomial, table, weights = truncated, control = tight))
add("structural", names(coef(fit)), coef(fit), sqrt(diag(vcovCL(fit, cluster = table$person, type = "HC1", cadjust = TRUE))))
# Balance of papers between the states, given what the numerator holds, before and after weighting by the year's own.
difference <- function(w) coef(lm(log1p(papers_before) ~ last_industry + t + field + industry, table, weights = w))[["industry"]]
add("balance", c("before", "after"), c(difference(rep(1, nrow(table))), difference(served)) /
      sqrt(mean((log1p(table$papers_before) - mean(log1p(table$papers_before)))^2)))

# The g-formula: hire given papers, papers given the history, drawn forward under set histories.
hire <- glm(event ~ t + industry_years + field + log1p(papers_before), binomial, table, control = tight)
law <- glm(papers ~ t + industry + industry_years + field + log1p(papers_before), poisson, table, control = tight)
mu <- fitted(law)
dispersion <- sum((table$papers - mu)^2 - mu) / sum(mu^2)
add("hire", names(coef(hire)), coef(hire))
add("law", names(coef(law)), coef(law))
add("dispersion", "", dispersion)
people <- table[!duplicated(table$person), c("person", "field", "pre_papers")]
draws <- 4000
b <- coef(hire); g <- coef(law); woman <- people$field == "2"
trajectories <- function(k) {
  before <- matrix(people$pre_papers, nrow(people), draws)
  seen <- list()
  for (t in 0:9) {
    seen[[t + 1]] <- before
    mean <- exp(g[["(Intercept)"]] + g[["t"]] * t + g[["industry"]] * (t < k) + g[["industry_years"]] * min(t, k) +
                  g[["field2"]] * woman + g[["log1p(papers_before)"]] * log1p(before))
    before <- before + matrix(rnbinom(length(mean), 1 / dispersion, mu = mean), nrow(people))
  }
  seen
}
chance_under <- function(k, seen) {
  missed <- 1
  for (t in 0:9) {
    eta <- b[["(Intercept)"]] + b[["t"]] * t + b[["industry_years"]] * min(t, k) + b[["field2"]] * woman +
      b[["log1p(papers_before)"]] * log1p(seen[[t + 1]])
    missed <- missed * (1 - plogis(eta))
  }
  mean(1 - missed)
}
papers_0 <- trajectories(0); papers_3 <- trajectories(3)
add("gformula", c("chance_0_0", "chance_3_0", "chance_3_3"),
    c(chance_under(0, papers_0), chance_under(3, papers_0), chance_under(3, papers_3)))
write.csv(reference, "structural_reference.csv", row.names = FALSE, quote = FALSE)
