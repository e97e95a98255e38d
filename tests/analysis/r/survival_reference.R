# Reference fits for tests/analysis/models: Cox with exposures that change over time, GEE, and a natural cubic spline
# of the exposure, on the person-years of hazard_reference.R without the level that separates (GEE: moves.csv).
#
# Run in this folder, after hazard_reference.R and moves_reference.R:  Rscript survival_reference.R
# Written with R 4.2.2, survival 3.5-3, geepack 1.3-9, sandwich 3.0-2. Makes survival_reference.csv.

library(survival)
library(geepack)
library(sandwich)
library(splines)

table <- subset(read.csv("person_years.csv", colClasses = c(field1 = "character")), gender != "another")
reference <- data.frame()
add <- function(what, term, estimate, std_error = NA) {
  number <- function(v) ifelse(is.na(v), "", sprintf("%.15g", v))
  reference <<- rbind(reference, data.frame(what, term, estimate = number(estimate), std_error = number(std_error)))
}

for (ties in c("efron", "breslow")) {
  fit <- coxph(Surv(t, t + 1, event) ~ industry_years + postdoc_years + field1 + gender, table,
               ties = ties, cluster = person, control = coxph.control(eps = 1e-11, toler.chol = 1e-13, iter.max = 50))
  add(ties, names(coef(fit)), coef(fit), sqrt(diag(vcov(fit))))
  add(paste(ties, "log_likelihood"), "", fit$loglik[2])
}

moves <- read.csv("moves.csv")
moves$event <- as.integer(moves$destination == "industry")
# geepack stops when the coefficients move by less than epsilon.
for (structure in c("independence", "exchangeable")) {
  fit <- geeglm(event ~ x + woman + year, binomial, moves, id = person, corstr = structure,
                control = geese.control(epsilon = 1e-12, maxit = 200))
  add(structure, names(coef(fit)), coef(fit), sqrt(diag(fit$geese$vbeta)))
  if (structure == "exchangeable") add("correlation", "", fit$geese$alpha)
}

# The spline's knots are 0, 1, 2 and 4.
tight <- glm.control(epsilon = 1e-14, maxit = 100)
basis <- function(x) ns(x, knots = c(1, 2), Boundary.knots = c(0, 4))
fit <- glm(event ~ t + gender + basis(industry_years), binomial, table, control = tight)
covariance <- vcovCL(fit, cluster = table$person, type = "HC1", cadjust = TRUE)
values <- c(1, 2, 3, 5, 7)
one <- data.frame(t = 3, gender = "man", industry_years = c(values, 0))
x <- model.matrix(~ t + gender + basis(industry_years), rbind(one, transform(one[1, ], gender = "woman")))
apart <- x[seq_along(values), ] - x[rep(length(values) + 1, length(values)), ]
add("dose", values, drop(apart %*% coef(fit)), sqrt(diag(apart %*% covariance %*% t(apart))))
wald <- function(fit, places, covariance) {
  drop(coef(fit)[places] %*% solve(covariance[places, places]) %*% coef(fit)[places])
}
add("dose_effect", "", wald(fit, 4:6, covariance))
# The same space with the exposure itself as one of the columns: what is left bends.
bent <- glm(event ~ t + gender + industry_years + basis(industry_years)[, 1:2], binomial, table, control = tight)
stopifnot(abs(deviance(bent) - deviance(fit)) < 1e-8)
add("dose_curvature", "", wald(bent, 5:6, vcovCL(bent, cluster = table$person, type = "HC1", cadjust = TRUE)))
write.csv(reference, "survival_reference.csv", row.names = FALSE, quote = FALSE)
