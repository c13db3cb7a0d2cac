package com.example.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Invoice {
    @Id
    long number;

    boolean paid;
}
