# Reference fits for tests/analysis/models: simulated person-years under the base model, fitted by R's glm with
# clustered covariances (sandwich), and Firth's bias reduction (brglm2) where a level separates.
#
# Run in this folder:  Rscript hazard_reference.R
# Written with R 4.2.2, sandwich 3.0-2, brglm2 0.9. Makes person_years.csv and hazard_reference.csv.

library(sandwich)
library(brglm2)

set.seed(20260115)
n_persons <- 300
rows <- list()
for (person in seq_len(n_persons)) {
  field1 <- sample(c("1", "2", "5"), 1)
  phd_tier <- sample(c("other", "top10", "unknown"), 1)
  gender <- sample(c("another", "man", "woman"), 1, prob = c(0.06, 0.47, 0.47))
  cohort5 <- sample(c("2005-2009", "2010-2014"), 1)
  wish <- rnorm(1, sd = 0.7)
  industry <- 0; postdoc <- 0; other <- 0
  for (t in 0:11) {
    eta <- -3.2 + 0.25 * t - 0.02 * t^2 - 0.12 * industry + 0.08 * postdoc + 0.4 * (phd_tier == "top10") + wish
    # Nobody of the third gender is hired: its level separates.
    event <- if (gender == "another") 0 else rbinom(1, 1, plogis(eta))
    rows[[length(rows) + 1]] <- data.frame(
      person, t, industry_years = industry, postdoc_years = postdoc, other_years = other,
      field1, phd_tier, gender, cohort5, event
    )
    if (event == 1) break
    state <- sample(c("industry", "postdoc", "other", "academic"), 1, prob = c(0.3, 0.4, 0.1, 0.2))
    industry <- industry + (state == "industry")
    postdoc <- postdoc + (state == "postdoc")
    other <- other + (state == "other")
  }
}
table <- do.call(rbind, rows)
table$t_band <- cut(table$t, c(-1, 1, 3, 5, 7, 11), labels = c("0-1", "2-3", "4-5", "6-7", "8+"))
write.csv(table, "person_years.csv", row.names = FALSE, quote = FALSE)

reference <- list()
add <- function(fit, covariance, vcov_matrix, ...) {
  estimates <- coef(fit)
  reference[[length(reference) + 1]] <<- data.frame(
    ..., covariance, term = names(estimates),
    estimate = sprintf("%.15g", estimates), std_error = sprintf("%.15g", sqrt(diag(vcov_matrix))),
    log_likelihood = sprintf("%.15g", as.numeric(logLik(fit)))
  )
}
# Never satisfied: Fisher scoring with cloglog gains about a digit a step, and the deviance stops moving early.
tight <- glm.control(epsilon = 1e-300, maxit = 100)
base <- event ~ t_band + industry_years + postdoc_years + other_years + field1 + phd_tier + gender + cohort5
two <- subset(table, gender != "another")
for (link in c("logit", "cloglog")) {
  fit <- suppressWarnings(glm(base, binomial(link), two, control = tight))
  add(fit, "model", vcov(fit), link = link, method = "ml")
  # HC1 with cadjust: G/(G-1) times (N-1)/(N-k).
  add(fit, "cluster", vcovCL(fit, cluster = two$person, type = "HC1", cadjust = TRUE), link = link, method = "ml")

  penalised <- glm(base, binomial(link), table,
    method = "brglmFit", type = "AS_mean", control = list(epsilon = 1e-12, maxit = 1000)
  )
  add(penalised, "model", vcov(penalised), link = link, method = "firth")
  # The plain scores at the penalised estimate, by person, between inverses of the expected information.
  x <- model.matrix(penalised)
  mu <- fitted(penalised)
  slope <- binomial(link)$mu.eta(penalised$linear.predictors)
  scores <- rowsum(x * ((table$event - mu) * slope / (mu * (1 - mu))), table$person)
  bread <- solve(crossprod(x * (slope / sqrt(mu * (1 - mu)))))
  g <- nrow(scores); n <- nrow(x); k <- ncol(x)
  add(penalised, "cluster", g / (g - 1) * (n - 1) / (n - k) * bread %*% crossprod(scores) %*% bread,
    link = link, method = "firth"
  )
  # FLIC (Puhr et al. 2017): the intercept anew, the other coefficients as they are.
  rest <- penalised$linear.predictors - coef(penalised)[1]
  moved <- glm(table$event ~ 1 + offset(rest), family = binomial(link), control = tight)
  add(moved, "model", vcov(moved), link = link, method = "flic")
}
write.csv(do.call(rbind, reference), "hazard_reference.csv", row.names = FALSE, quote = FALSE)
