ALTER INDEX "SomeCasingConvention" RENAME TO somecasingconvention;
