# Reference chances for tests/analysis/claims: standardised chances with the delta method, and the observed
# incidence from a landmark, from the person-years of hazard_reference.R without the level that separates.
#
# Run in this folder, after hazard_reference.R:  Rscript hires_reference.R
# Written with R 4.2.2, sandwich 3.0-2, survival 3.5. Makes hires_reference.csv.

library(sandwich)
library(survival)

table <- subset(read.csv("person_years.csv", colClasses = c(field1 = "character")), gender != "another")
bands <- c("0-1", "2-3", "4-5", "6-7", "8+")
table$t_band <- factor(table$t_band, bands)
base <- event ~ t_band + industry_years + postdoc_years + other_years + field1 + phd_tier + gender + cohort5
fit <- glm(base, binomial, table, control = glm.control(epsilon = 1e-300, maxit = 100))
covariance <- vcovCL(fit, cluster = table$person, type = "HC1", cadjust = TRUE)
people <- table[!duplicated(table$person), c("field1", "phd_tier", "gender", "cohort5")]

# Everybody's chance within ten years: k industry years first, postdoc years from then on. One model matrix a
# year, so that the person's own covariates are carried along as they are.
matrices <- function(k) lapply(0:9, function(t) {
  frame <- cbind(people, event = 0, industry_years = min(t, k), postdoc_years = max(0, t - k), other_years = 0)
  frame$t_band <- factor(bands[findInterval(t, c(0, 2, 4, 6, 8))], bands)
  model.matrix(base, frame, xlev = fit$xlevels)
})
chances <- function(k, beta) {
  1 - Reduce(`*`, lapply(matrices(k), function(x) 1 - plogis(x %*% beta)))[, 1]
}
numerical <- function(f, beta, step = 1e-6) sapply(seq_along(beta), function(j) {
  up <- down <- beta; up[j] <- up[j] + step; down[j] <- down[j] - step
  (f(up) - f(down)) / (2 * step)
})
beta <- coef(fit)
variance <- function(f, each) {
  gradient <- numerical(f, beta)
  # The people are a sample too; divided by their number, not by one less.
  drop(gradient %*% covariance %*% gradient) + mean((each - mean(each))^2) / length(each)
}
rows <- lapply(c(0, 1, 3), function(k) {
  each <- chances(k, beta)
  data.frame(what = "chance", group = k, year = 10, estimate = mean(each),
             std_error = sqrt(variance(function(b) mean(chances(k, b)), each)), low = NA, high = NA)
})
apart <- chances(3, beta) - chances(0, beta)
rows[[length(rows) + 1]] <- data.frame(
  what = "difference", group = 3, year = 10, estimate = mean(apart),
  std_error = sqrt(variance(function(b) mean(chances(3, b) - chances(0, b)), apart)), low = NA, high = NA
)

# Hired after the landmark (the third year since the PhD), by the industry years served by then.
landmark <- 3
at <- table[table$t == landmark, c("person", "industry_years")]
names(at)[2] <- "served"
at$group <- cut(at$served, c(-1, 0, 2, Inf), labels = c("none", "1 or 2", "3+"))
last <- aggregate(cbind(t, event) ~ person, table[table$t >= landmark, ], max)
at <- merge(at, last, by = "person")
curve <- survfit(Surv(t, event) ~ group, at, conf.type = "log-log")
told <- summary(curve, times = landmark:11, extend = FALSE)
rows[[length(rows) + 1]] <- data.frame(
  what = "incidence", group = sub("group=", "", told$strata), year = told$time, estimate = 1 - told$surv,
  std_error = NA, low = 1 - told$upper, high = 1 - told$lower
)
all <- do.call(rbind, rows)
for (column in c("estimate", "std_error", "low", "high")) {
  all[[column]] <- ifelse(is.na(all[[column]]), "", sprintf("%.15g", all[[column]]))
}
write.csv(all, "hires_reference.csv", row.names = FALSE, quote = FALSE)
